using System;
using System.Collections.Generic;

namespace Microsoft.HyperV.PowerShell;

public class VirtualMachine : VirtualMachineBase
{
    public string ConfigurationLocation { get; internal set; }
    public bool SmartPagingFileInUse { get; internal set; }
    public string SmartPagingFilePath { get; internal set; }
    public string SnapshotFileLocation { get; internal set; }
    public StartAction AutomaticStartAction { get; internal set; }
    public int AutomaticStartDelay { get; internal set; }
    public StopAction AutomaticStopAction { get; internal set; }
    public CriticalErrorAction AutomaticCriticalErrorAction { get; internal set; }
    public int AutomaticCriticalErrorActionTimeout { get; internal set; }
    public bool AutomaticCheckpointsEnabled { get; internal set; }
    public int CPUUsage { get; internal set; }
    public long MemoryAssigned { get; internal set; }
    public long MemoryDemand { get; internal set; }
    public string MemoryStatus { get; internal set; }
    public bool? NumaAligned { get; internal set; }
    public int NumaNodesCount { get; internal set; }
    public int NumaSocketCount { get; internal set; }
    public VMHeartbeatStatus? Heartbeat { get; internal set; }
    public string IntegrationServicesState { get; internal set; }
    public Version IntegrationServicesVersion { get; internal set; }
    public TimeSpan Uptime { get; internal set; }
    public VMOperationalStatus[] OperationalStatus { get; internal set; }
    public VMOperationalStatus? PrimaryOperationalStatus { get; internal set; }
    public VMOperationalStatus? SecondaryOperationalStatus { get; internal set; }
    public string[] StatusDescriptions { get; internal set; }
    public string PrimaryStatusDescription { get; internal set; }
    public string SecondaryStatusDescription { get; internal set; }
    public string Status { get; internal set; }
    public VMReplicationHealthState ReplicationHealth { get; internal set; }
    public VMReplicationMode ReplicationMode { get; internal set; }
    public VMReplicationState ReplicationState { get; internal set; }
    public bool ResourceMeteringEnabled { get; internal set; }
    public CheckpointType CheckpointType { get; internal set; }
    public EnhancedSessionTransportType EnhancedSessionTransportType { get; internal set; }
    public IReadOnlyList<VMGroup> Groups { get; internal set; }
    public override string Version { get; internal set; }
    public VirtualMachineType VirtualMachineType { get; internal set; }
    public VirtualMachineSubType VirtualMachineSubType { get; internal set; }
    public override string Notes { get; internal set; }
    public override VMState State { get; internal set; }
}
