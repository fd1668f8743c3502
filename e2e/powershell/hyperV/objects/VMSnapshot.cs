using System;

namespace Microsoft.HyperV.PowerShell;

public class VMSnapshot : VirtualMachineBase
{
    public SnapshotType SnapshotType { get; internal set; }
    public bool IsAutomaticCheckpoint { get; internal set; }
    public Guid VMId { get; internal set; }
    public string VMName { get; internal set; }
    public override VMState State { get; internal set; }
}
