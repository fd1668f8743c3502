# Writes the guest's memory to disk and stops it.
function Save-BridgeVm {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Save-VM -VM $vm -Confirm:$false
    return @{}
}
