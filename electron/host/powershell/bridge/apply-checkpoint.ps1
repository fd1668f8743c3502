# Puts the virtual machine back to a checkpoint.
function Restore-BridgeCheckpoint {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect,
        [Parameter(Mandatory)][guid]$CheckpointId, [Parameter(Mandatory)][hashtable]$ExpectCheckpoint)
    $found = Find-BridgeExpectedCheckpoint -VmId $VmId -Expect $Expect -CheckpointId $CheckpointId -ExpectCheckpoint $ExpectCheckpoint
    $null = Hyper-V\Restore-VMSnapshot -VMSnapshot $found.Checkpoint -Confirm:$false
    return @{}
}
