using System.Management.Automation;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Remove, "VMSavedState", DefaultParameterSetName = "VMName", SupportsShouldProcess = true)]
public sealed class RemoveVMSavedState : VmPartCmdlet
{
    private protected override void OperateOn(VirtualMachineBase owner)
    {
        if (owner is VMSnapshot) throw VirtualizationException.NotSupported("The stand-in for the Hyper-V module does not act on -VMSnapshot.");
        if (ShouldProcess(owner.Name)) Run(("vmId", owner.Id));
    }
}
