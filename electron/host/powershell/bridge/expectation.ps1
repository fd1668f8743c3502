# Compares what the person saw with what the host has now. A request brings the facts that matter to its operation, and only
# those; the first that differs ends it, with the fact's name.
function Assert-BridgeVm {
    param([Parameter(Mandatory)]$Vm, [Parameter(Mandatory)][hashtable]$Expect)
    foreach ($fact in $Expect.Keys) {
        switch -CaseSensitive ($fact) {
            'vmName' { $now = $Vm.Name }
            'vmState' { $now = [int]$Vm.State }
            'checkpointType' { $now = [int]$Vm.CheckpointType }
            'vmParentCheckpointId' { $now = Get-BridgeParentId -Child $Vm }
            default { throw (New-BridgeError -Identifier 'BridgeUnknownFact' -Message $fact) }
        }
        Assert-BridgeFact -Fact $fact -Now $now -Expected $Expect[$fact]
    }
}

function Assert-BridgeCheckpoint {
    param([Parameter(Mandatory)]$Checkpoint, [Parameter(Mandatory)][object[]]$All, [Parameter(Mandatory)][hashtable]$Expect)
    foreach ($fact in $Expect.Keys) {
        switch -CaseSensitive ($fact) {
            'name' { $now = $Checkpoint.Name }
            'parentId' { $now = Get-BridgeParentId -Child $Checkpoint }
            'createdAt' { $now = $Checkpoint.CreationTime.ToUniversalTime().ToString('o') }
            'snapshotType' { $now = [int]$Checkpoint.SnapshotType }
            'childIds' { $now = Join-BridgeId -Ids @(Get-BridgeChildId -ParentId $Checkpoint.Id.ToString() -All $All) }
            'subtreeIds' { $now = Join-BridgeId -Ids @(Get-BridgeSubtreeId -Checkpoint $Checkpoint -All $All) }
            default { throw (New-BridgeError -Identifier 'BridgeUnknownFact' -Message $fact) }
        }
        $expected = $Expect[$fact]
        if ($expected -is [array]) { $expected = Join-BridgeId -Ids $expected }
        Assert-BridgeFact -Fact $fact -Now $now -Expected $expected
    }
    # Whatever the window and the main process let through: what backup and replication made is theirs.
    if ([int]$Checkpoint.SnapshotType -ne 0) { throw (New-BridgeError -Identifier 'BridgeReadOnlyCheckpoint' -Message $Checkpoint.Name) }
}

function Join-BridgeId {
    param([string[]]$Ids)
    $sorted = @($Ids)
    [Array]::Sort($sorted, [System.StringComparer]::Ordinal)
    return [string]::Join(' ', $sorted)
}

# Ordinal: PowerShell's own operators take some different texts for equal.
function Assert-BridgeFact {
    param([Parameter(Mandatory)][string]$Fact, [AllowNull()]$Now, [AllowNull()]$Expected)
    $isSame = ($null -eq $Now) -eq ($null -eq $Expected)
    if ($isSame -and $null -ne $Now) { $isSame = [string]::CompareOrdinal([string]$Now, [string]$Expected) -eq 0 }
    if (-not $isSame) { throw (New-BridgeError -Identifier 'BridgeStale' -Message $Fact) }
}

# The checkpoint of an operation, found by its id and as the person saw it; with all of its virtual machine's.
function Find-BridgeExpectedCheckpoint {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect,
        [Parameter(Mandatory)][guid]$CheckpointId, [Parameter(Mandatory)][hashtable]$ExpectCheckpoint)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $found = Find-BridgeCheckpoint -Vm $vm -CheckpointId $CheckpointId
    Assert-BridgeCheckpoint -Checkpoint $found.Checkpoint -All $found.All -Expect $ExpectCheckpoint
    return @{ Vm = $vm; Checkpoint = $found.Checkpoint; All = $found.All }
}
