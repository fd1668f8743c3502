using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A name that no adapter has gives nothing; whether the real cmdlet says an error then is unconfirmed.</summary>
[Cmdlet(VerbsCommon.Get, "VMNetworkAdapter", DefaultParameterSetName = "VMName"), OutputType(typeof(VMNetworkAdapterBase))]
public sealed class GetVMNetworkAdapter : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "VMObject")]
    public bool IsLegacy { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "ManagementOS"), Parameter(ParameterSetName = "All"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "ManagementOS"), Parameter(ParameterSetName = "All"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "ManagementOS"), Parameter(ParameterSetName = "All"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "VMName", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public string[] VMName { get; set; }

    [Parameter(Position = 1), Alias("VMNetworkAdapterName"), ValidateNotNullOrEmpty]
    public string Name { get; set; }

    [Parameter(ParameterSetName = "All", Mandatory = true), NotSimulated]
    public SwitchParameter All { get; set; }

    [Parameter(ParameterSetName = "ManagementOS", Mandatory = true), NotSimulated]
    public SwitchParameter ManagementOS { get; set; }

    [Parameter(ParameterSetName = "VMSnapshot", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMCheckpoint"), ValidateNotNullOrEmpty]
    public VMSnapshot VMSnapshot { get; set; }

    [Parameter(ParameterSetName = "ManagementOS"), ValidateNotNullOrEmpty, NotSimulated]
    public string SwitchName { get; set; }

    private protected override void Process()
    {
        foreach (VirtualMachineBase owner in Owners()) Attempt(owner, () => WriteObject(AdaptersOf(owner).Where(IsAskedFor), enumerateCollection: true));
    }

    IEnumerable<VirtualMachineBase> Owners()
    {
        if (VMSnapshot != null) return new[] { VMSnapshot };
        return VM ?? (IEnumerable<VirtualMachineBase>)SelectVirtualMachines(VMName);
    }

    List<VMNetworkAdapter> AdaptersOf(VirtualMachineBase owner) =>
        ObjectFiller.ListOf<VMNetworkAdapter>(Work("networkAdapters", ("ownerId", owner.Id)));

    bool IsAskedFor(VMNetworkAdapter adapter) =>
        (Name == null || Selection.IsNamed(adapter.Name, Name))
        && (!MyInvocation.BoundParameters.ContainsKey(nameof(IsLegacy)) || adapter.IsLegacy == IsLegacy);
}
