namespace Microsoft.HyperV.PowerShell;

public enum CacheAttributes
{
    Default = 0, WriteCacheEnabled = 1, WriteCacheAndFUAEnabled = 2, WriteCacheDisabled = 3,
}

public enum CheckpointType
{
    Disabled = 2, Production = 3, ProductionOnly = 4, Standard = 5,
}

public enum ControllerType
{
    IDE = 0, SCSI = 1, PMEM = 2,
}

public enum CriticalErrorAction
{
    None = 0, Pause = 1,
}

public enum DvdMediaType
{
    None = 0, ISO = 1, PassThrough = 2,
}

public enum EnhancedSessionTransportType
{
    VMBus = 0, HvSocket = 1,
}

public enum IovInterruptModerationValue
{
    Default = 0, Adaptive = 1, Off = 2, Low = 100, Medium = 200, High = 300,
}

public enum MigrationAuthenticationType
{
    CredSSP = 0, Kerberos = 1,
}

public enum OnOffState
{
    On = 0, Off = 1,
}

public enum SnapshotType
{
    Standard = 0, Recovery = 1, Planned = 2, Missing = 5, Replica = 6, AppConsistentReplica = 7, SyncedReplica = 8,
}

public enum StartAction
{
    Nothing = 2, StartIfRunning = 3, Start = 4,
}

public enum StopAction
{
    TurnOff = 2, Save = 3, ShutDown = 4,
}

public enum VirtualMachineSubType
{
    Unknown = 0, Generation1 = 1, Generation2 = 2,
}

public enum VirtualMachineType
{
    RealizedVirtualMachine = 3, PlannedVirtualMachine = 4,
}

public enum VMHeartbeatStatus
{
    Unknown = 0, Disabled = 1, NoContact = 2, Error = 3, LostCommunication = 4, OkApplicationsUnknown = 5,
    OkApplicationsHealthy = 6, OkApplicationsCritical = 7, Paused = 8,
}

public enum VMIntegrationComponentOperationalStatus
{
    Ok = 2, Degraded = 3, Error = 6, NonRecoverableError = 7, NoContact = 12, LostCommunication = 13,
    ProtocolMismatch = 32775, ApplicationCritical = 32782, CommunicationTimedOut = 32783, CommunicationFailed =
    32784, Disabled = 32896,
}

public enum VMMigrationPerformance
{
    TCPIP = 0, Compression = 1, SMB = 2,
}

public enum VMNetworkAdapterIsolationMode
{
    None = 0, NativeVirtualSubnet = 1, ExternalVirtualSubnet = 2, Vlan = 3,
}

public enum VMNetworkAdapterOperationalStatus
{
    Unknown = 0, Other = 1, Ok = 2, Degraded = 3, Stressed = 4, PredictiveFailure = 5, Error = 6,
    NonRecoverableError = 7, Starting = 8, Stopping = 9, Stopped = 10, InService = 11, NoContact = 12,
    LostCommunication = 13, Aborted = 14, Dormant = 15, SupportingEntity = 16, Completed = 17, PowerMode = 18,
    ProtocolVersion = 32775,
}

public enum VMNetworkAdapterPortMirroringMode
{
    None = 0, Destination = 1, Source = 2,
}

public enum VMOperationalStatus
{
    Ok = 2, Degraded = 3, PredictiveFailure = 5, InService = 11, Dormant = 15, SupportingEntityInError = 16,
    ApplyingSnapshot = 23769, CreatingSnapshot = 32768, DeletingSnapshot = 32770, WaitingToStart = 32771,
    MergingDisks = 32772, ExportingVirtualMachine = 32773, MigratingVirtualMachine = 32774,
    BackingUpVirtualMachine = 32776, ModifyingUpVirtualMachine = 32777, StorageMigrationPhaseOne = 32778,
    StorageMigrationPhaseTwo = 32779, MigratingPlannedVm = 32780, CheckingCompatibility = 32781,
    ApplicationCriticalState = 32782, CommunicationTimedOut = 32783, CommunicationFailed = 32784, NoIommu = 32785,
    NoIovSupportInNic = 32786, SwitchNotInIovMode = 32787, IovBlockedByPolicy = 32788, IovNoAvailResources =
    32789, IovGuestDriversNeeded = 32790, CriticalIoError = 32795,
}

public enum VMProcessorOperationalStatus
{
    Ok = 2, HostResourceProtectionFirst = 40000, HostResourceProtectionUnknown = 40000,
    HostResourceProtectionEnabled = 40001, HostResourceProtectionDisabled = 40002,
    HostResourceProtectionDegradedSuspended = 40003, HostResourceProtectionLast = 40004,
    HostResourceProtectionDegradedFirst = 40020, HostResourceProtectionDegradedSerialPipe = 40020,
    HostResourceProtectionDegradedSynthDebug = 40021, HostResourceProtectionDegradedLegacyNic = 40022,
    HostResourceProtectionDegradedDvdMedia = 40023, HostResourceProtectionDegradedFloppyMedia = 40024,
    HostResourceProtectionDegradedLast = 40025,
}

public enum VMReplicationHealthState
{
    NotApplicable = 0, Normal = 1, Warning = 2, Critical = 3,
}

public enum VMReplicationMode
{
    None = 0, Primary = 1, Replica = 2, TestReplica = 3, ExtendedReplica = 4,
}

public enum VMReplicationState
{
    Disabled = 0, ReadyForInitialReplication = 1, InitialReplicationInProgress = 2, WaitingForInitialReplication =
    3, Replicating = 4, PreparedForFailover = 5, FailedOverWaitingCompletion = 6, FailedOver = 7, Suspended = 8,
    Error = 9, WaitingForStartResynchronize = 10, Resynchronizing = 11, ResynchronizeSuspended = 12,
    RecoveryInProgress = 13, FailbackInProgress = 14, FailbackComplete = 15, WaitingForUpdateCompletion = 16,
    UpdateError = 17, WaitingForRepurposeCompletion = 18, PreparedForSyncReplication = 19,
    PreparedForGroupReverseReplication = 20, FiredrillInProgress = 21,
}

public enum VMState
{
    Other = 1, Running = 2, Off = 3, Stopping = 4, Saved = 6, Paused = 9, Starting = 10, Reset = 11, Saving =
    32773, Pausing = 32776, Resuming = 32777, FastSaved = 32779, FastSaving = 32780, ForceShutdown = 32781,
    ForceReboot = 32782, Hibernated = 32783, ComponentServicing = 32784, RunningCritical = 32785, OffCritical =
    32786, StoppingCritical = 32787, SavedCritical = 32788, PausedCritical = 32789, StartingCritical = 32790,
    ResetCritical = 32791, SavingCritical = 32792, PausingCritical = 32793, ResumingCritical = 32794,
    FastSavedCritical = 32795, FastSavingCritical = 32796,
}

public enum VrssQueueSchedulingModeType
{
    Dynamic = 0, StaticVmq = 1, StaticVrss = 2,
}

public enum VrssVmbusChannelAffinityPolicyType
{
    None = 1, Weak = 2, Strong = 3, Strict = 4,
}
