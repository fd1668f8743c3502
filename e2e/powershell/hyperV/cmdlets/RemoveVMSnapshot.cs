using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A name that no snapshot has removes nothing and is no error; without a name all of the VM's go.</summary>
[Cmdlet(VerbsCommon.Remove, "VMSnapshot", DefaultParameterSetName = "SnapshotName", SupportsShouldProcess = true)]
[Alias("Remove-VMCheckpoint"), OutputType(typeof(VMSnapshot))]
public sealed class RemoveVMSnapshot : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "SnapshotName", Mandatory = true, Position = 0), ValidateNotNullOrEmpty]
    public string[] VMName { get; set; }

    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "SnapshotObject", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMCheckpoint"), ValidateNotNullOrEmpty]
    public VMSnapshot[] VMSnapshot { get; set; }

    [Parameter(ParameterSetName = "SnapshotName", Position = 1, ValueFromPipeline = true), Parameter(ParameterSetName = "VMObject", Position = 1), ValidateNotNullOrEmpty]
    public string[] Name { get; set; }

    [Parameter, Alias("IncludeAllChildCheckpoints")] public SwitchParameter IncludeAllChildSnapshots { get; set; }
    [Parameter, NotSimulated] public SwitchParameter AsJob { get; set; }
    [Parameter] public SwitchParameter Passthru { get; set; }

    private protected override void Process()
    {
        foreach (VMSnapshot snapshot in VMSnapshot ?? Named())
        {
            if (ShouldProcess(snapshot.Name)) Attempt(null, () => Remove(snapshot));
        }
    }

    void Remove(VMSnapshot snapshot)
    {
        Run(("snapshotId", snapshot.Id), ("includeAllChildSnapshots", IncludeAllChildSnapshots.ToBool()));
        if (Passthru) WriteObject(snapshot);
    }

    VMSnapshot[] Named()
    {
        IEnumerable<VirtualMachine> vms = VM ?? (IEnumerable<VirtualMachine>)SelectVirtualMachines(VMName);
        return LookUpSnapshotsOf(vms).Where(snapshot => Name == null || Name.Any(name => Selection.IsNamed(snapshot.Name, name))).ToArray();
    }
}
