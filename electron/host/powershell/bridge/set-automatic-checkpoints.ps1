# Whether Hyper-V takes a checkpoint by itself when the virtual machine starts.
function Set-BridgeAutomaticCheckpoints {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect, [Parameter(Mandatory)][bool]$Enabled)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Set-VM -VM $vm -AutomaticCheckpointsEnabled $Enabled -Confirm:$false
    return @{}
}
