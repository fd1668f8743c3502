using System;
using System.Collections.Generic;
using StandIn;

namespace Microsoft.HyperV.PowerShell;

/// <summary>
/// What a virtual machine and a snapshot have in common. Order and types of the properties are those of module 2.0; they are what
/// ConvertTo-Json prints. HardDrives, VMIntegrationService and NetworkAdapters are read only when asked for, as in the real module.
/// </summary>
public class VirtualMachineBase : VirtualizationObject
{
    public VMComPort ComPort1 { get; internal set; }
    public VMComPort ComPort2 { get; internal set; }
    public DvdDrive[] DVDDrives { get; internal set; } = new DvdDrive[0];
    public List<VMFibreChannelHba> FibreChannelHostBusAdapters { get; internal set; } = new List<VMFibreChannelHba>();
    public VMFloppyDiskDrive FloppyDrive { get; internal set; }
    public HardDiskDrive[] HardDrives => ObjectFiller.ListOf<HardDiskDrive>(Read("hardDrives")).ToArray();
    public VMRemoteFx3DVideoAdapter RemoteFxAdapter { get; internal set; }
    public List<VMIntegrationComponent> VMIntegrationService => ObjectFiller.ListOf<VMIntegrationComponent>(Read("integrationServices"));
    public bool DynamicMemoryEnabled { get; internal set; }
    public long MemoryMaximum { get; internal set; }
    public long MemoryMinimum { get; internal set; }
    public long MemoryStartup { get; internal set; }
    public long ProcessorCount { get; internal set; }
    public bool BatteryPassthroughEnabled { get; internal set; }
    public int Generation { get; internal set; }
    public bool IsClustered { get; internal set; }
    public virtual string Notes { get; internal set; }
    public Guid? ParentSnapshotId { get; internal set; }
    public string ParentSnapshotName { get; internal set; }
    public string Path { get; internal set; }
    public long SizeOfSystemFiles { get; internal set; }
    public virtual VMState State { get; internal set; }
    public virtual string Version { get; internal set; }
    public bool GuestControlledCacheTypes { get; internal set; }
    public uint LowMemoryMappedIoSpace { get; internal set; }
    public ulong HighMemoryMappedIoSpace { get; internal set; }
    public OnOffState? LockOnDisconnect { get; internal set; }
    public DateTime CreationTime { get; internal set; }
    public Guid Id { get; internal set; }
    public string Name { get; internal set; }
    public List<VMNetworkAdapter> NetworkAdapters => ObjectFiller.ListOf<VMNetworkAdapter>(Read("networkAdapters"));

    object Read(string subject)
    {
        var request = new Dictionary<string, object> { ["cmdlet"] = "", ["subject"] = subject, ["isWork"] = false, ["ownerId"] = Id };
        EngineReply reply = EngineClient.Ask(request);
        return reply.Error == null ? reply.Value : throw new VirtualizationException(reply.Error);
    }
}
