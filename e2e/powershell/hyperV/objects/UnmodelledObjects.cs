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
    public class VMNetworkAdapterAclSetting : VirtualizationObject { }
    public class VMNetworkAdapterBandwidthSetting : VirtualizationObject { }
    public class VMNetworkAdapterExtendedAclSetting : VirtualizationObject { }
    public class VMNetworkAdapterIsolationSetting : VirtualizationObject { }
    public class VMNetworkAdapterRoutingDomainSetting : VirtualizationObject { }
    public class VMNetworkAdapterVlanSetting : VirtualizationObject { }
    public class VMNumaNodeStatus : VirtualizationObject { }
    public class VMRemoteFx3DVideoAdapter : VirtualizationObject { }
    public class VMDriveController : VirtualizationObject { }
}

namespace Microsoft.Virtualization.Client.Management
{
    public class SecureBootTemplate { }
}
