using System.Management.Automation;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsLifecycle.Stop, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), Alias("spvm"), OutputType(typeof(VirtualMachine))]
public sealed class StopVM : VmJobCmdlet
{
    [Parameter] public SwitchParameter Save { get; set; }
    [Parameter] public SwitchParameter TurnOff { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void BeginProcessing()
    {
        if (Save && TurnOff) ThrowTerminatingError(VirtualizationException.InvalidParameter("-Save and -TurnOff exclude each other.").Record(null));
    }

    private protected override void Operate(VirtualMachine vm)
    {
        string mode = Save ? "save" : TurnOff ? "turnOff" : "shutDown";
        Run(("vmId", vm.Id), ("mode", mode), ("force", Force.ToBool()));
        PassThrough(vm);
    }
}
