using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VMSnapshot", DefaultParameterSetName = "VMName"), Alias("Get-VMCheckpoint"), OutputType(typeof(VMSnapshot))]
public sealed class GetVMSnapshot : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "VMName", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public string[] VMName { get; set; }

    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "Id", Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), ValidateNotNull]
    public Guid? Id { get; set; }

    [Parameter(ParameterSetName = "VMName", Position = 1), Parameter(ParameterSetName = "Parent", Position = 0)]
    [Parameter(ParameterSetName = "Child", Position = 0), Parameter(ParameterSetName = "VMObject", Position = 1), ValidateNotNullOrEmpty]
    public string Name { get; set; }

    [Parameter(ParameterSetName = "Child", Mandatory = true), ValidateNotNull]
    public VMSnapshot ChildOf { get; set; }

    [Parameter(ParameterSetName = "Parent", Mandatory = true), ValidateNotNull]
    public VirtualMachineBase ParentOf { get; set; }

    [Parameter(ParameterSetName = "VMObject"), Parameter(ParameterSetName = "Parent"), Parameter(ParameterSetName = "Child")]
    [Parameter(ParameterSetName = "VMName"), Alias("VMRecoveryCheckpoint"), ValidateNotNullOrEmpty]
    public SnapshotType SnapshotType { get; set; }

    bool HasCriteria => Id != null || Name != null || MyInvocation.BoundParameters.ContainsKey(nameof(SnapshotType));

    private protected override void Process()
    {
        Guid[] vmIds = VMName == null ? IdsOf(VM) : IdsOf(SelectVirtualMachines(VMName));
        List<VMSnapshot> found = ObjectFiller.ListOf<VMSnapshot>(Work("snapshots", ("vmIds", vmIds), ("id", Id)))
            .Where(IsAskedFor)
            .OrderBy(snapshot => snapshot.CreationTime)
            .ToList();
        if (found.Count == 0 && HasCriteria && vmIds?.Length != 0) throw VirtualizationException.NotFound(Messages.NoSnapshot);
        WriteObject(found, enumerateCollection: true);
    }

    /// <summary>null: any VM.</summary>
    static Guid[] IdsOf(IEnumerable<VirtualMachine> vms) => vms?.Select(vm => vm.Id).ToArray();

    bool IsAskedFor(VMSnapshot snapshot) =>
        (ChildOf == null || snapshot.ParentSnapshotId == ChildOf.Id)
        && (ParentOf == null || snapshot.Id == ParentOf.ParentSnapshotId)
        && (Name == null || Selection.IsNamed(snapshot.Name, Name))
        && (!MyInvocation.BoundParameters.ContainsKey(nameof(SnapshotType)) || snapshot.SnapshotType == SnapshotType);
}
