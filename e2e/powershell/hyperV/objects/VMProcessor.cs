using System;
using System.Collections.Generic;

namespace Microsoft.HyperV.PowerShell;

public class VMProcessor : VirtualizationObject
{
    public string ResourcePoolName { get; internal set; }
    public long Count { get; internal set; }
    public bool CompatibilityForMigrationEnabled { get; internal set; }
    public bool CompatibilityForOlderOperatingSystemsEnabled { get; internal set; }
    public long HwThreadCountPerCore { get; internal set; }
    public bool ExposeVirtualizationExtensions { get; internal set; }
    public bool EnablePerfmonPmu { get; internal set; }
    public bool EnablePerfmonLbr { get; internal set; }
    public bool EnablePerfmonPebs { get; internal set; }
    public bool EnablePerfmonIpt { get; internal set; }
    public bool EnableLegacyApicMode { get; internal set; }
    public bool AllowACountMCount { get; internal set; }
    public long Maximum { get; internal set; }
    public long Reserve { get; internal set; }
    public int RelativeWeight { get; internal set; }
    public long MaximumCountPerNumaNode { get; internal set; }
    public long MaximumCountPerNumaSocket { get; internal set; }
    public bool EnableHostResourceProtection { get; internal set; }
    public IReadOnlyList<VMProcessorOperationalStatus> OperationalStatus { get; internal set; }
    public IReadOnlyList<string> StatusDescription { get; internal set; }
    public string Name { get; internal set; }
    public string Id { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public Guid VMSnapshotId { get; internal set; }
    public string VMSnapshotName { get; internal set; }
}
