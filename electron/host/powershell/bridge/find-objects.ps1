# The virtual machine of an id. Which error Hyper-V has for an id that is not there is not certain, and it has the same for a
# service that does not run; so an error is answered by looking through all, which fails only for the second reason.
function Find-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId)
    $found = @()
    try { $found = @(Hyper-V\Get-VM -Id $VmId) } catch { $found = @(Hyper-V\Get-VM | Where-Object { $_.Id -eq $VmId }) }
    if ($found.Count -eq 0) { throw (New-BridgeError -Identifier 'BridgeVmNotFound' -Message ([string]$VmId)) }
    if ($found.Count -ne 1) { throw (New-BridgeError -Identifier 'BridgeNotOne' -Message ([string]$VmId)) }
    return $found[0]
}

# The checkpoint of an id, and all of its virtual machine's.
function Find-BridgeCheckpoint {
    param([Parameter(Mandatory)]$Vm, [Parameter(Mandatory)][guid]$CheckpointId)
    $all = @(Hyper-V\Get-VMSnapshot -VM $Vm)
    $found = @($all | Where-Object { $_.Id -eq $CheckpointId })
    if ($found.Count -eq 0) { throw (New-BridgeError -Identifier 'BridgeCheckpointNotFound' -Message ([string]$CheckpointId)) }
    if ($found.Count -ne 1) { throw (New-BridgeError -Identifier 'BridgeNotOne' -Message ([string]$CheckpointId)) }
    return @{ Checkpoint = $found[0]; All = $all }
}

# The id of the checkpoint that something hangs from, or null.
function Get-BridgeParentId {
    param([Parameter(Mandatory)]$Child)
    if ($null -eq $Child.ParentSnapshotId) { return $null }
    return $Child.ParentSnapshotId.ToString()
}

# Ids of a checkpoint and of everything below it. A parent that leads back is met only once.
function Get-BridgeSubtreeId {
    param([Parameter(Mandatory)]$Checkpoint, [Parameter(Mandatory)][object[]]$All)
    $members = [System.Collections.Generic.List[string]]::new()
    $members.Add($Checkpoint.Id.ToString())
    for ($next = 0; $next -lt $members.Count; $next++) {
        foreach ($id in @(Get-BridgeChildId -ParentId $members[$next] -All $All)) {
            if (-not $members.Contains($id)) { $members.Add($id) }
        }
    }
    return $members.ToArray()
}

function Get-BridgeChildId {
    param([Parameter(Mandatory)][string]$ParentId, [Parameter(Mandatory)][object[]]$All)
    foreach ($candidate in $All) {
        if ((Get-BridgeParentId -Child $candidate) -eq $ParentId) { $candidate.Id.ToString() }
    }
}
