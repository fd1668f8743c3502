# As pressing the reset button. -Force only keeps Restart-VM from asking.
function Reset-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Restart-VM -VM $vm -Type Reset -Force -Confirm:$false
    return @{}
}
