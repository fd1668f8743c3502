# The kind of checkpoint a virtual machine takes next, by Hyper-V's number (enum CheckpointType).
function Set-BridgeCheckpointType {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect, [Parameter(Mandatory)][ValidateSet(2, 3, 4, 5)][int]$CheckpointType)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Set-VM -VM $vm -CheckpointType $CheckpointType -Confirm:$false
    return @{}
}
