using System.Management.Automation;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Set, "VM", DefaultParameterSetName = "Name", SupportsShouldProcess = true), OutputType(typeof(VirtualMachine))]
public sealed class SetVM : VmCmdlet
{
    [Parameter, NotSimulated] public bool GuestControlledCacheTypes { get; set; }
    [Parameter, NotSimulated] public uint LowMemoryMappedIoSpace { get; set; }
    [Parameter, NotSimulated] public ulong HighMemoryMappedIoSpace { get; set; }
    [Parameter, NotSimulated] public bool BatteryPassthroughEnabled { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public long? ProcessorCount { get; set; }
    [Parameter, NotSimulated] public SwitchParameter DynamicMemory { get; set; }
    [Parameter, NotSimulated] public SwitchParameter StaticMemory { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public long? MemoryMinimumBytes { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public long? MemoryMaximumBytes { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public long? MemoryStartupBytes { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public StartAction? AutomaticStartAction { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public StopAction? AutomaticStopAction { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public int? AutomaticStartDelay { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public CriticalErrorAction? AutomaticCriticalErrorAction { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public int? AutomaticCriticalErrorActionTimeout { get; set; }
    [Parameter, ValidateNotNull] public bool? AutomaticCheckpointsEnabled { get; set; }
    [Parameter, ValidateNotNull, NotSimulated] public OnOffState? LockOnDisconnect { get; set; }
    [Parameter, ValidateNotNull] public string Notes { get; set; }
    [Parameter, ValidateNotNullOrEmpty] public string NewVMName { get; set; }
    [Parameter, ValidateNotNullOrEmpty] public string SnapshotFileLocation { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public string SmartPagingFilePath { get; set; }
    [Parameter] public CheckpointType? CheckpointType { get; set; }
    [Parameter, NotSimulated] public EnhancedSessionTransportType? EnhancedSessionTransportType { get; set; }
    [Parameter, NotSimulated] public SwitchParameter AllowUnverifiedPaths { get; set; }

    private protected override void Operate(VirtualMachine vm)
    {
        Run(
            ("vmId", vm.Id),
            ("checkpointType", CheckpointType?.ToString()),
            ("automaticCheckpointsEnabled", AutomaticCheckpointsEnabled),
            ("snapshotFileLocation", SnapshotFileLocation),
            ("notes", Notes),
            ("newVMName", NewVMName));
        PassThrough(vm);
    }
}
