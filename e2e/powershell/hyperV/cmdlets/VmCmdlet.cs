using System.Collections.Generic;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A change to virtual machines, given by name or as objects, one after the other.</summary>
public abstract class VmCmdlet : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "Name"), ValidateNotNullOrEmpty, NotSimulated]
    public virtual CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "Name"), ValidateNotNullOrEmpty, NotSimulated]
    public virtual string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "Name"), ValidateNotNullOrEmpty, NotSimulated]
    public virtual PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public virtual VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "Name", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMName"), ValidateNotNullOrEmpty]
    public virtual string[] Name { get; set; }

    [Parameter] public SwitchParameter Passthru { get; set; }

    private protected sealed override void Process()
    {
        foreach (VirtualMachine vm in VM ?? (IEnumerable<VirtualMachine>)SelectVirtualMachines(Name))
        {
            if (ShouldProcess(vm.Name)) Attempt(vm, () => Operate(vm));
        }
    }

    /// <summary>Does the work on one VM and writes what -Passthru asks for.</summary>
    private protected abstract void Operate(VirtualMachine vm);

    private protected void PassThrough(VirtualMachine vm)
    {
        if (Passthru) WriteObject(LookUpVirtualMachines().Find(other => other.Id == vm.Id));
    }
}
