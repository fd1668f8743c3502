using System;

namespace Microsoft.HyperV.PowerShell;

public class VMMemory : VirtualizationObject
{
    public string ResourcePoolName { get; internal set; }
    public int Buffer { get; internal set; }
    public bool DynamicMemoryEnabled { get; internal set; }
    public long Maximum { get; internal set; }
    public long MaximumPerNumaNode { get; internal set; }
    public long Minimum { get; internal set; }
    public int Priority { get; internal set; }
    public long Startup { get; internal set; }
    public string Name { get; internal set; }
    public string Id { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public Guid VMSnapshotId { get; internal set; }
    public string VMSnapshotName { get; internal set; }
}
