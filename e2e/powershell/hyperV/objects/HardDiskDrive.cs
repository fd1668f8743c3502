using System;

namespace Microsoft.HyperV.PowerShell;

public class HardDiskDrive : VirtualizationObject
{
    public string Path { get; internal set; }
    public int? DiskNumber { get; internal set; }
    public ulong? MaximumIOPS { get; internal set; }
    public ulong? MinimumIOPS { get; internal set; }
    public Guid? QoSPolicyID { get; internal set; }
    public bool? SupportPersistentReservations { get; internal set; }
    public CacheAttributes? WriteHardeningMethod { get; internal set; }
    public int ControllerLocation { get; internal set; }
    public int ControllerNumber { get; internal set; }
    public ControllerType ControllerType { get; internal set; }
    public string Name { get; internal set; }
    public string PoolName { get; internal set; }
    public string Id { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public Guid VMSnapshotId { get; internal set; }
    public string VMSnapshotName { get; internal set; }
}
