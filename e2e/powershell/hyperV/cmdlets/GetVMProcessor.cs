using System.Management.Automation;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VMProcessor", DefaultParameterSetName = "VMName"), OutputType(typeof(VMProcessor))]
public sealed class GetVMProcessor : VmPartCmdlet
{
    private protected override void OperateOn(VirtualMachineBase owner) => WriteObject(new VMProcessor
    {
        Count = owner.ProcessorCount,
        OperationalStatus = new[] { VMProcessorOperationalStatus.Ok },
        StatusDescription = new[] { "OK" },
        VMId = owner is VMSnapshot ofVm ? ofVm.VMId : owner.Id,
        VMName = owner is VMSnapshot named ? named.VMName : owner.Name,
        VMSnapshotId = owner is VMSnapshot ? owner.Id : default,
        VMSnapshotName = owner is VMSnapshot ? owner.Name : "",
        ComputerName = owner.ComputerName,
    });
}
