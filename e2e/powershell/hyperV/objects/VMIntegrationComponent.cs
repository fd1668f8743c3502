using System;

namespace Microsoft.HyperV.PowerShell;

public class VMIntegrationComponent : VirtualizationObject
{
    public bool Enabled { get; internal set; }
    public VMIntegrationComponentOperationalStatus[] OperationalStatus { get; internal set; }
    public VMIntegrationComponentOperationalStatus? PrimaryOperationalStatus { get; internal set; }
    public string PrimaryStatusDescription { get; internal set; }
    public VMIntegrationComponentOperationalStatus? SecondaryOperationalStatus { get; internal set; }
    public string SecondaryStatusDescription { get; internal set; }
    public string[] StatusDescription { get; internal set; }
    public string Name { get; internal set; }
    public string Id { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public Guid VMSnapshotId { get; internal set; }
    public string VMSnapshotName { get; internal set; }
}
