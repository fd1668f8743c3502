namespace Microsoft.HyperV.PowerShell
{
    // Types that properties and parameters name but the stand-in never makes an object of.
    public class VMComPort : VirtualizationObject { }
    public class VMExternalNetworkAdapter : VirtualizationObject { }
    public class VMFibreChannelHba : VirtualizationObject { }
    public class VMFloppyDiskDrive : VirtualizationObject { }
    public class VMGroup : VirtualizationObject { }
    public class VMHostNumaNode : VirtualizationObject { }
    public class VMInternalNetworkAdapter : VirtualizationObject { }
    public class VMNetworkAdapter : VirtualizationObject { }
    public class VMNumaNodeStatus : VirtualizationObject { }
    public class VMRemoteFx3DVideoAdapter : VirtualizationObject { }
    public class VMDriveController : VirtualizationObject { }
}

namespace Microsoft.Virtualization.Client.Management
{
    public class SecureBootTemplate { }
}
