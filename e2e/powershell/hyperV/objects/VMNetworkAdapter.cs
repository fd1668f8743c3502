using Microsoft.Management.Infrastructure;

namespace Microsoft.HyperV.PowerShell;

public class VMNetworkAdapter : VMNetworkAdapterBase
{
    public bool ClusterMonitored { get; internal set; }
    public override string MacAddress { get; internal set; }
    public uint MediaType { get; internal set; }
    public bool DynamicMacAddressEnabled { get; internal set; }
    public bool InterruptModeration { get; internal set; }
    public bool AllowPacketDirect { get; internal set; }
    public bool NumaAwarePlacement { get; internal set; }
    public bool IsLegacy { get; internal set; }
    public bool IsSynthetic { get; internal set; }
    public string[] IPAddresses { get; internal set; } = new string[0];
    public OnOffState DeviceNaming { get; internal set; }
    public uint IovWeight { get; internal set; }
    public uint IovQueuePairsRequested { get; internal set; }
    public IovInterruptModerationValue IovInterruptModeration { get; internal set; }
    public uint PacketDirectNumProcs { get; internal set; }
    public uint PacketDirectModerationCount { get; internal set; }
    public uint PacketDirectModerationInterval { get; internal set; }
    public uint IovQueuePairsAssigned { get; internal set; }
    public int IovUsage { get; internal set; }
    public CimInstance VirtualFunction { get; internal set; }
    public string[] MandatoryFeatureId { get; internal set; } = new string[0];
    public string[] MandatoryFeatureName { get; internal set; } = new string[0];
    public string PoolName { get; internal set; }
    public bool Connected { get; internal set; }
    public override string SwitchName { get; internal set; }
    public override string AdapterId { get; internal set; }
    public string TestReplicaPoolName { get; internal set; }
    public string TestReplicaSwitchName { get; internal set; }
}
