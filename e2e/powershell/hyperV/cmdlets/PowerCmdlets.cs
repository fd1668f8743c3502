using System.Management.Automation;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A change to virtual machines that the real module can run as a job.</summary>
public abstract class VmJobCmdlet : VmCmdlet
{
    [Parameter, NotSimulated] public SwitchParameter AsJob { get; set; }
}

/// <summary>A change of a virtual machine's state.</summary>
public abstract class PowerCmdlet : VmJobCmdlet
{
    private protected sealed override void Operate(VirtualMachine vm)
    {
        Run(("vmId", vm.Id));
        PassThrough(vm);
    }
}

[Cmdlet(VerbsLifecycle.Start, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), Alias("savm"), OutputType(typeof(VirtualMachine))]
public sealed class StartVM : PowerCmdlet { }

[Cmdlet(VerbsData.Save, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VirtualMachine))]
public sealed class SaveVM : PowerCmdlet { }

[Cmdlet(VerbsLifecycle.Suspend, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VirtualMachine))]
public sealed class SuspendVM : PowerCmdlet { }

[Cmdlet(VerbsLifecycle.Resume, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VirtualMachine))]
public sealed class ResumeVM : PowerCmdlet { }
