using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VMHardDiskDrive", DefaultParameterSetName = "VMName"), OutputType(typeof(HardDiskDrive))]
public sealed class GetVMHardDiskDrive : VmPartCmdlet
{
    [Parameter, ValidateNotNull] public int? ControllerLocation { get; set; }

    [Parameter(ParameterSetName = "VMDriveController", Mandatory = true, Position = 0, ValueFromPipeline = true), NotSimulated]
    public VMDriveController[] VMDriveController { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "VMObject"), Parameter(ParameterSetName = "VMSnapshot"), ValidateNotNull]
    public int? ControllerNumber { get; set; }

    [Parameter(ParameterSetName = "VMName"), Parameter(ParameterSetName = "VMObject"), Parameter(ParameterSetName = "VMSnapshot")]
    public ControllerType? ControllerType { get; set; }

    private protected override void OperateOn(VirtualMachineBase owner)
    {
        List<HardDiskDrive> drives = ObjectFiller.ListOf<HardDiskDrive>(Work("hardDrives", ("ownerId", owner.Id)));
        WriteObject(drives.Where(IsAskedFor), enumerateCollection: true);
    }

    bool IsAskedFor(HardDiskDrive drive) =>
        (ControllerLocation == null || drive.ControllerLocation == ControllerLocation)
        && (ControllerNumber == null || drive.ControllerNumber == ControllerNumber)
        && (ControllerType == null || drive.ControllerType == ControllerType);
}
