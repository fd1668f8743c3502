using System.Management.Automation;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VMMemory", DefaultParameterSetName = "VMName"), OutputType(typeof(VMMemory))]
public sealed class GetVMMemory : VmPartCmdlet
{
    private protected override void OperateOn(VirtualMachineBase owner) => WriteObject(new VMMemory
    {
        DynamicMemoryEnabled = owner.DynamicMemoryEnabled,
        Startup = owner.MemoryStartup,
        Minimum = owner.MemoryMinimum,
        Maximum = owner.MemoryMaximum,
        VMId = owner is VMSnapshot ofVm ? ofVm.VMId : owner.Id,
        VMName = owner is VMSnapshot named ? named.VMName : owner.Name,
        VMSnapshotId = owner is VMSnapshot ? owner.Id : default,
        VMSnapshotName = owner is VMSnapshot ? owner.Name : "",
        ComputerName = owner.ComputerName,
    });
}
