# Takes a checkpoint; without a name Hyper-V chooses one. Checkpoint-VM has been seen to fail although the checkpoint was
# made, so the ids before and after tell what happened, and an error then is only a warning.
function New-BridgeCheckpoint {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect, [AllowNull()]$CheckpointName)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $before = @(foreach ($checkpoint in @(Hyper-V\Get-VMSnapshot -VM $vm)) { $checkpoint.Id })
    $problem = $null
    try {
        if ($null -eq $CheckpointName) { $null = Hyper-V\Checkpoint-VM -VM $vm -Confirm:$false }
        else { $null = Hyper-V\Checkpoint-VM -VM $vm -SnapshotName ([string]$CheckpointName) -Confirm:$false }
    } catch {
        $problem = $_
    }
    $created = @(Hyper-V\Get-VMSnapshot -VM $vm | Where-Object { $before -notcontains $_.Id })
    # Somebody else may have taken one too. Now hangs from the newest; the automatic ones are Hyper-V's own.
    if ($created.Count -gt 1) { $created = @(Select-BridgeOwnCheckpoint -Created $created -VmId $VmId -CheckpointName $CheckpointName) }
    if ($created.Count -eq 0 -and $null -ne $problem) { throw $problem }
    if ($created.Count -ne 1) { throw (New-BridgeError -Identifier 'BridgeNotCreated' -Message $vm.Name) }
    $stored = $created[0].Name
    $isKept = $null -eq $CheckpointName -or [string]::CompareOrdinal($stored, [string]$CheckpointName) -eq 0
    if (-not $isKept) { throw (New-BridgeError -Identifier 'BridgeNameNotKept' -Message $stored) }
    if ($null -ne $problem) { $PSCmdlet.WriteWarning($problem.Exception.Message) }
    return @{ createdCheckpointId = $created[0].Id.ToString() }
}

function Select-BridgeOwnCheckpoint {
    param([Parameter(Mandatory)][object[]]$Created, [Parameter(Mandatory)][guid]$VmId, [AllowNull()]$CheckpointName)
    $named = @($Created | Where-Object { $null -ne $CheckpointName -and [string]::CompareOrdinal($_.Name, [string]$CheckpointName) -eq 0 })
    if ($named.Count -eq 1) { return $named[0] }
    $vm = Find-BridgeVm -VmId $VmId
    return @($Created | Where-Object { $_.Id -eq $vm.ParentSnapshotId })
}
