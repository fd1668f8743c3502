# Lets a paused guest go on.
function Resume-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Resume-VM -VM $vm -Confirm:$false
    return @{}
}
