# Deletes a checkpoint and everything below it, unless something in it was made by backup or replication.
function Remove-BridgeSubtree {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect,
        [Parameter(Mandatory)][guid]$CheckpointId, [Parameter(Mandatory)][hashtable]$ExpectCheckpoint)
    $found = Find-BridgeExpectedCheckpoint -VmId $VmId -Expect $Expect -CheckpointId $CheckpointId -ExpectCheckpoint $ExpectCheckpoint
    $members = @(Get-BridgeSubtreeId -Checkpoint $found.Checkpoint -All $found.All)
    foreach ($other in $found.All) {
        $isForeign = [int]$other.SnapshotType -ne 0 -and $members -contains $other.Id.ToString()
        if ($isForeign) { throw (New-BridgeError -Identifier 'BridgeReadOnlyCheckpoint' -Message $other.Name) }
    }
    $null = Hyper-V\Remove-VMSnapshot -VMSnapshot $found.Checkpoint -IncludeAllChildSnapshots -Confirm:$false
    return @{}
}
