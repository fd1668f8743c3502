using System;
using System.Management.Automation;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsData.Checkpoint, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VMSnapshot))]
public sealed class CheckpointVM : VmJobCmdlet
{
    [Parameter(Position = 1), Alias("CheckpointName"), ValidateNotNullOrEmpty]
    public string SnapshotName { get; set; }

    private protected override void Operate(VirtualMachine vm)
    {
        object createdId = Run(("vmId", vm.Id), ("snapshotName", SnapshotName));
        if (Passthru && createdId is string id) WriteObject(LookUpSnapshot(Guid.Parse(id)));
    }
}
