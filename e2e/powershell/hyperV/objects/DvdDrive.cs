using System;

namespace Microsoft.HyperV.PowerShell;

public class DvdDrive : VirtualizationObject
{
    public DvdMediaType DvdMediaType { get; internal set; }
    public string Path { get; internal set; }
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
