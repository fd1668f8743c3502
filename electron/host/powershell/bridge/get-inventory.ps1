# All virtual machines and all checkpoints: one cmdlet for each, and of each object only what Hyper-V has at hand.
# (ProcessorCount alone made 150 machines take 25 seconds instead of 2 on a real host.) Rows under one header are built
# two to three times as fast as objects. The casts take off a wrapper with which ConvertTo-Json of 5.1 may write a list as an
# object with value and Count. An error ends it all: a list with holes would look like deleted checkpoints.
function Get-BridgeInventory {
    $takenAt = [DateTime]::UtcNow.ToString('o')
    $vms = @(Hyper-V\Get-VM)
    $checkpoints = @()
    $rights = @{ isElevated = $null; isHyperVAdministrator = $null }
    # Without rights Hyper-V shows no machines and tells no error.
    if ($vms.Count -eq 0) { $rights = Get-BridgeRights } else { $checkpoints = @(Hyper-V\Get-VMSnapshot -VM $vms) }
    return [ordered]@{
        takenAt = $takenAt
        isElevated = $rights.isElevated
        isHyperVAdministrator = $rights.isHyperVAdministrator
        vmColumns = @('id', 'name', 'state', 'cpuUsage', 'memoryAssigned', 'uptimeMs', 'status', 'operationalStatus', 'checkpointType',
            'automaticCheckpointsEnabled', 'snapshotFileLocation', 'parentSnapshotId', 'generation', 'version', 'notes', 'isClustered', 'replicationMode')
        vms = [object[]](Get-BridgeVmRows -Vms $vms)
        checkpointColumns = @('id', 'vmId', 'name', 'parentSnapshotId', 'creationTime', 'snapshotType', 'state', 'isAutomaticCheckpoint', 'notes')
        checkpoints = [object[]](Get-BridgeCheckpointRows -Checkpoints $checkpoints)
    }
}

function Get-BridgeVmRows {
    param([Parameter(Mandatory)][AllowEmptyCollection()][object[]]$Vms)
    $rows = [System.Collections.Generic.List[object]]::new()
    $hasType = $Vms.Count -gt 0 -and $null -ne $Vms[0].PSObject.Properties['CheckpointType']
    $hasAutomatic = $Vms.Count -gt 0 -and $null -ne $Vms[0].PSObject.Properties['AutomaticCheckpointsEnabled']
    foreach ($vm in $Vms) {
        $type = $null
        $automatic = $null
        $parent = $null
        if ($hasType) { $type = [int]$vm.CheckpointType }
        if ($hasAutomatic) { $automatic = [bool]$vm.AutomaticCheckpointsEnabled }
        if ($null -ne $vm.ParentSnapshotId) { $parent = $vm.ParentSnapshotId.ToString() }
        $statuses = @(foreach ($status in $vm.OperationalStatus) { [int]$status })
        $rows.Add(@(
                $vm.Id.ToString(), $vm.Name, [int]$vm.State, [int]$vm.CPUUsage, [long]$vm.MemoryAssigned, [long]$vm.Uptime.TotalMilliseconds,
                [string]$vm.Status, $statuses, $type, $automatic, [string]$vm.SnapshotFileLocation, $parent, [int]$vm.Generation,
                [string]$vm.Version, [string]$vm.Notes, [bool]$vm.IsClustered, [int]$vm.ReplicationMode))
    }
    return , $rows.ToArray()
}

function Get-BridgeCheckpointRows {
    param([Parameter(Mandatory)][AllowEmptyCollection()][object[]]$Checkpoints)
    $rows = [System.Collections.Generic.List[object]]::new()
    $hasAutomatic = $Checkpoints.Count -gt 0 -and $null -ne $Checkpoints[0].PSObject.Properties['IsAutomaticCheckpoint']
    foreach ($checkpoint in $Checkpoints) {
        $parent = $null
        if ($null -ne $checkpoint.ParentSnapshotId) { $parent = $checkpoint.ParentSnapshotId.ToString() }
        $rows.Add(@(
                $checkpoint.Id.ToString(), $checkpoint.VMId.ToString(), $checkpoint.Name, $parent,
                $checkpoint.CreationTime.ToUniversalTime().ToString('o'), [int]$checkpoint.SnapshotType, [int]$checkpoint.State,
                ($hasAutomatic -and [bool]$checkpoint.IsAutomaticCheckpoint), [string]$checkpoint.Notes))
    }
    return , $rows.ToArray()
}
