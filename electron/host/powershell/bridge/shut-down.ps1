# Asks the guest to shut down, never with -Force. A guest that cannot be asked makes Stop-VM ask the person, and with
# -NonInteractive PowerShell refuses that question with an exception of its own, which Hyper-V's errors never are.
function Stop-BridgeGuest {
    param([Parameter(Mandatory)][guid]$VmId, [Parameter(Mandatory)][hashtable]$Expect)
    $vm = Find-BridgeVm -VmId $VmId
    Assert-BridgeVm -Vm $vm -Expect $Expect
    try {
        $null = Hyper-V\Stop-VM -VM $vm -Confirm:$false
    } catch {
        $cause = $_.Exception.GetBaseException()
        $isPrompt = $cause -is [System.Management.Automation.PSInvalidOperationException] -or $cause -is [System.Management.Automation.Host.HostException]
        if ($isPrompt) { throw (New-BridgeError -Identifier 'BridgeGuestNotAnswering' -Message $vm.Name) }
        throw
    }
    return @{}
}
