using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A change to exactly one snapshot. By name: none is not found, several are an invalid parameter.</summary>
public abstract class SnapshotCmdlet : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "SnapshotName"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "SnapshotObject", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMCheckpoint"), ValidateNotNull]
    public VMSnapshot VMSnapshot { get; set; }

    [Parameter(ParameterSetName = "VM", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNull]
    public VirtualMachine VM { get; set; }

    [Parameter(ParameterSetName = "VM", Mandatory = true), Parameter(ParameterSetName = "SnapshotName", Mandatory = true, Position = 0), ValidateNotNullOrEmpty]
    public string Name { get; set; }

    [Parameter(ParameterSetName = "SnapshotName", Mandatory = true, Position = 1), ValidateNotNullOrEmpty]
    public string VMName { get; set; }

    [Parameter] public SwitchParameter Passthru { get; set; }

    private protected sealed override void Process()
    {
        if ((VMSnapshot ?? TheOneNamed()) is VMSnapshot snapshot && IsAgreed(snapshot))
        {
            Operate(snapshot);
            if (Passthru) WriteObject(LookUpSnapshot(snapshot.Id));
        }
    }

    private protected virtual bool IsAgreed(VMSnapshot snapshot) => ShouldProcess(snapshot.Name);

    private protected abstract void Operate(VMSnapshot snapshot);

    VMSnapshot TheOneNamed()
    {
        List<VirtualMachine> vms = VM == null ? SelectVirtualMachines(new[] { VMName }) : new List<VirtualMachine> { VM };
        if (vms.Count == 0) return null;
        List<VMSnapshot> found = LookUpSnapshotsOf(vms).Where(snapshot => Selection.IsNamed(snapshot.Name, Name)).ToList();
        if (found.Count == 0) throw VirtualizationException.NotFound(Messages.NoSnapshot);
        return found.Count == 1 ? found[0] : throw VirtualizationException.InvalidParameter(Messages.SeveralFound(Name));
    }
}

[Cmdlet(VerbsData.Restore, "VMSnapshot", DefaultParameterSetName = "SnapshotName", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[Alias("Restore-VMCheckpoint"), OutputType(typeof(VMSnapshot))]
public sealed class RestoreVMSnapshot : SnapshotCmdlet
{
    [Parameter, NotSimulated] public SwitchParameter AsJob { get; set; }

    private protected override bool IsAgreed(VMSnapshot snapshot)
    {
        string description = $"Restore-VMSnapshot will restore checkpoint \"{snapshot.Name}\".";
        return ShouldProcess(description, description, "Confirm");
    }

    private protected override void Operate(VMSnapshot snapshot) => Run(("snapshotId", snapshot.Id));
}

[Cmdlet(VerbsCommon.Rename, "VMSnapshot", DefaultParameterSetName = "SnapshotName", SupportsShouldProcess = true)]
[Alias("Rename-VMCheckpoint"), OutputType(typeof(VMSnapshot))]
public sealed class RenameVMSnapshot : SnapshotCmdlet
{
    [Parameter(Mandatory = true, Position = 2), ValidateNotNullOrEmpty]
    public string NewName { get; set; }

    private protected override void Operate(VMSnapshot snapshot) => Run(("snapshotId", snapshot.Id), ("newName", NewName));
}
