# Renames a checkpoint and reads it back: a name that Hyper-V kept otherwise than it was given is an error that names it.
function Rename-BridgeCheckpoint {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect,
        [Parameter(Mandatory)][guid]$CheckpointId, [Parameter(Mandatory)][hashtable]$ExpectCheckpoint, [Parameter(Mandatory)][string]$NewName)
    $found = Find-BridgeExpectedCheckpoint -VmId $VmId -Expect $Expect -CheckpointId $CheckpointId -ExpectCheckpoint $ExpectCheckpoint
    $null = Hyper-V\Rename-VMSnapshot -VMSnapshot $found.Checkpoint -NewName $NewName -Confirm:$false
    $stored = (Find-BridgeCheckpoint -Vm $found.Vm -CheckpointId $CheckpointId).Checkpoint.Name
    if ([string]::CompareOrdinal($stored, $NewName) -ne 0) { throw (New-BridgeError -Identifier 'BridgeNameNotKept' -Message $stored) }
    return @{}
}
