using System;
using System.Collections.Generic;
using Microsoft.Management.Infrastructure;

namespace Microsoft.HyperV.PowerShell;

/// <summary>What the adapters of virtual machines and of the host have in common. Order and types of the properties are those of module 2.0.</summary>
public class VMNetworkAdapterBase : VirtualizationObject
{
    public virtual string MacAddress { get; internal set; }
    public virtual string SwitchName { get; internal set; }
    public virtual string AdapterId { get; internal set; }
    public string[] StatusDescription { get; internal set; } = new string[0];
    public VMNetworkAdapterOperationalStatus[] Status { get; internal set; } = new VMNetworkAdapterOperationalStatus[0];
    public bool IsManagementOs { get; internal set; }
    public bool IsExternalAdapter { get; internal set; }
    public string Id { get; internal set; }
    public Guid? SwitchId { get; internal set; }
    public List<VMNetworkAdapterAclSetting> AclList { get; internal set; } = new List<VMNetworkAdapterAclSetting>();
    public List<VMNetworkAdapterExtendedAclSetting> ExtendedAclList { get; internal set; } = new List<VMNetworkAdapterExtendedAclSetting>();
    public VMNetworkAdapterIsolationSetting IsolationSetting { get; internal set; }
    public List<VMNetworkAdapterRoutingDomainSetting> RoutingDomainList { get; internal set; } = new List<VMNetworkAdapterRoutingDomainSetting>();
    public VMNetworkAdapterVlanSetting VlanSetting { get; internal set; }
    public VMNetworkAdapterBandwidthSetting BandwidthSetting { get; internal set; }
    public VMNetworkAdapterIsolationMode CurrentIsolationMode { get; internal set; }
    public OnOffState MacAddressSpoofing { get; internal set; }
    public OnOffState DhcpGuard { get; internal set; }
    public OnOffState RouterGuard { get; internal set; }
    public VMNetworkAdapterPortMirroringMode PortMirroringMode { get; internal set; }
    public OnOffState IeeePriorityTag { get; internal set; }
    public uint VirtualSubnetId { get; internal set; }
    public uint DynamicIPAddressLimit { get; internal set; }
    public uint StormLimit { get; internal set; }
    public OnOffState AllowTeaming { get; internal set; }
    public OnOffState FixSpeed10G { get; internal set; }
    public uint VMQWeight { get; internal set; }
    public long IPsecOffloadMaxSA { get; internal set; }
    public bool VrssEnabled { get; internal set; }
    public bool VrssEnabledRequested { get; internal set; }
    public bool VmmqEnabled { get; internal set; }
    public bool VmmqEnabledRequested { get; internal set; }
    public uint VrssMaxQueuePairs { get; internal set; }
    public uint VrssMaxQueuePairsRequested { get; internal set; }
    public uint VrssMinQueuePairs { get; internal set; }
    public uint VrssMinQueuePairsRequested { get; internal set; }
    public VrssQueueSchedulingModeType VrssQueueSchedulingMode { get; internal set; }
    public VrssQueueSchedulingModeType VrssQueueSchedulingModeRequested { get; internal set; }
    public bool VrssExcludePrimaryProcessor { get; internal set; }
    public bool VrssExcludePrimaryProcessorRequested { get; internal set; }
    public bool VrssIndependentHostSpreading { get; internal set; }
    public bool VrssIndependentHostSpreadingRequested { get; internal set; }
    public VrssVmbusChannelAffinityPolicyType VrssVmbusChannelAffinityPolicy { get; internal set; }
    public VrssVmbusChannelAffinityPolicyType VrssVmbusChannelAffinityPolicyRequested { get; internal set; }
    public int VmqUsage { get; internal set; }
    public uint IPsecOffloadSAUsage { get; internal set; }
    public bool VFDataPathActive { get; internal set; }
    public CimInstance VMQueue { get; internal set; }
    public uint BandwidthPercentage { get; internal set; }
    public bool IsTemplate { get; internal set; }
    public string Name { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public Guid VMSnapshotId { get; internal set; }
    public string VMSnapshotName { get; internal set; }
}
