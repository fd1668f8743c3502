using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VM", DefaultParameterSetName = "Name"), Alias("gvm"), OutputType(typeof(VirtualMachine))]
public sealed class GetVM : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "Name", Position = 0, ValueFromPipeline = true), Alias("VMName"), ValidateNotNullOrEmpty]
    public string[] Name { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "Id"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "Id", Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), ValidateNotNull]
    public Guid? Id { get; set; }

    [Parameter(ParameterSetName = "ClusterObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty, NotSimulated]
    [PSTypeName("Microsoft.FailoverClusters.PowerShell.ClusterObject")]
    public PSObject ClusterObject { get; set; }

    private protected override void Process()
    {
        List<VirtualMachine> all = ObjectFiller.ListOf<VirtualMachine>(Work("virtualMachines"));
        if (Id is Guid id) WriteObject(all.Find(vm => vm.Id == id) ?? throw Missing(id));
        else if (Name == null) WriteObject(Sorted(all), enumerateCollection: true);
        else foreach (string name in Name) WriteObject(Sorted(Selection.Named(all, name, vm => vm.Name, () => ReportMissing(name))), enumerateCollection: true);
    }

    static IEnumerable<VirtualMachine> Sorted(IEnumerable<VirtualMachine> vms) => Selection.SortedByName(vms, vm => vm.Name);

    /// <summary>Unlike the other cmdlets, Get-VM calls a name that no VM has an invalid parameter, and names it as the target.</summary>
    private protected override void ReportMissing(string vmName) =>
        WriteError(VirtualizationException.InvalidParameter(Messages.NoVirtualMachineNamed(vmName)).Record(vmName));

    /// <summary>The same identifier as for a name is probable, not confirmed.</summary>
    static VirtualizationException Missing(Guid id) => VirtualizationException.InvalidParameter(Messages.NoVirtualMachineWithId(id));
}
