# The folder of the checkpoints' configuration and memory. Set-VM has no -CheckpointFileLocation.
function Set-BridgeCheckpointLocation {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect, [Parameter(Mandatory)][string]$Path)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Set-VM -VM $vm -SnapshotFileLocation $Path -Confirm:$false
    return @{}
}
