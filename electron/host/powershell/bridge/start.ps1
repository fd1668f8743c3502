# Starts a virtual machine, from its saved state where it has one.
function Start-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Start-VM -VM $vm -Confirm:$false
    return @{}
}
