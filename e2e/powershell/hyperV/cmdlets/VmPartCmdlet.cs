using System.Collections.Generic;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>Something of virtual machines, or of one snapshot.</summary>
public abstract class VmPartCmdlet : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "VMName"), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "VMName"), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "VMName"), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "VMName", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public string[] VMName { get; set; }

    [Parameter(ParameterSetName = "VMSnapshot", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMCheckpoint"), ValidateNotNullOrEmpty]
    public VMSnapshot VMSnapshot { get; set; }

    private protected sealed override void Process()
    {
        foreach (VirtualMachineBase owner in Owners()) Attempt(owner, () => OperateOn(owner));
    }

    private protected abstract void OperateOn(VirtualMachineBase owner);

    private protected virtual IEnumerable<VirtualMachineBase> Owners()
    {
        if (VMSnapshot != null) return new[] { VMSnapshot };
        return VM ?? (IEnumerable<VirtualMachineBase>)SelectVirtualMachines(VMName);
    }
}
