using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsLifecycle.Restart, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VirtualMachine))]
public sealed class RestartVM : VmJobCmdlet
{
    public enum RestartType { Reset = 0, Reboot = 1 }

    public enum WaitVMTypes { Heartbeat = 0, IPAddress = 1 }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "NameWait"), ValidateNotNullOrEmpty, NotSimulated]
    public override CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "NameWait"), ValidateNotNullOrEmpty, NotSimulated]
    public override string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "NameWait"), ValidateNotNullOrEmpty, NotSimulated]
    public override PSCredential[] Credential { get; set; }

    [Parameter(ParameterSetName = "VMObject", Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = "VMObjectWait", Mandatory = true, Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public override VirtualMachine[] VM { get; set; }

    [Parameter(ParameterSetName = "Name", Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = "NameWait", Mandatory = true, Position = 0, ValueFromPipeline = true), Alias("VMName"), ValidateNotNullOrEmpty]
    public override string[] Name { get; set; }

    [Parameter] public SwitchParameter Force { get; set; }

    [Parameter(ParameterSetName = "VMObjectWait", Mandatory = true), Parameter(ParameterSetName = "NameWait", Mandatory = true), NotSimulated]
    public SwitchParameter Wait { get; set; }

    [Parameter(ParameterSetName = "NameWait"), Parameter(ParameterSetName = "VMObjectWait"), NotSimulated]
    public WaitVMTypes For { get; set; }

    [Parameter(ParameterSetName = "NameWait"), Parameter(ParameterSetName = "VMObjectWait"), ValidateRange(1, 65535), NotSimulated]
    public ushort Delay { get; set; }

    [Parameter(ParameterSetName = "NameWait"), Parameter(ParameterSetName = "VMObjectWait"), Alias("TimeoutSec"), ValidateRange(-1, 2147483647), NotSimulated]
    public int? Timeout { get; set; }

    [Parameter(ParameterSetName = "Name"), Parameter(ParameterSetName = "VMObject"), Parameter(ParameterSetName = "NameWait"), Parameter(ParameterSetName = "VMObjectWait")]
    public RestartType Type { get; set; }

    /// <summary>Whether the real cmdlet asks before a reset is unconfirmed; asking is the stricter choice, and -Force goes past it.</summary>
    private protected override void Operate(VirtualMachine vm)
    {
        if (Type == RestartType.Reboot) throw VirtualizationException.NotSupported("The stand-in for the Hyper-V module does not act on -Type Reboot.");
        if (!Force && !ShouldContinue($"The virtual machine \"{vm.Name}\" will be reset.", "Restart-VM")) return;
        Run(("vmId", vm.Id));
        PassThrough(vm);
    }
}
