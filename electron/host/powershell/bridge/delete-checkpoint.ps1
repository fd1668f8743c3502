# Deletes one checkpoint. Its children hang from its parent then, and its disks are merged by and by.
function Remove-BridgeCheckpoint {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect,
        [Parameter(Mandatory)][guid]$CheckpointId, [Parameter(Mandatory)][hashtable]$ExpectCheckpoint)
    $found = Find-BridgeExpectedCheckpoint -VmId $VmId -Expect $Expect -CheckpointId $CheckpointId -ExpectCheckpoint $ExpectCheckpoint
    $null = Hyper-V\Remove-VMSnapshot -VMSnapshot $found.Checkpoint -Confirm:$false
    return @{}
}
