# As pulling the plug.
function Stop-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Stop-VM -VM $vm -TurnOff -Confirm:$false
    return @{}
}
