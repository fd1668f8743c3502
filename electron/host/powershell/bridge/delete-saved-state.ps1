# Throws a saved memory away; the virtual machine is off then.
function Remove-BridgeSavedState {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    $null = Hyper-V\Remove-VMSavedState -VM $vm -Confirm:$false
    return @{}
}
