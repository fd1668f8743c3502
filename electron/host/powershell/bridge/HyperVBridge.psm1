# Takes one request, runs the one operation it names and answers with one frame. The operations stand in the files beside
# this one; nothing else ever runs. All of it must run in Windows PowerShell 5.1 and in PowerShell 7.
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Warnings are caught by Invoke-BridgeRequest, which needs them to be written.
$WarningPreference = 'Continue'
$VerbosePreference = 'SilentlyContinue'
$DebugPreference = 'SilentlyContinue'
$InformationPreference = 'SilentlyContinue'
$ConfirmPreference = 'None'

. "$PSScriptRoot/read-request.ps1"
. "$PSScriptRoot/write-reply.ps1"
. "$PSScriptRoot/bridge-error.ps1"
. "$PSScriptRoot/find-objects.ps1"
. "$PSScriptRoot/expectation.ps1"
. "$PSScriptRoot/rights.ps1"
. "$PSScriptRoot/handshake.ps1"
. "$PSScriptRoot/get-inventory.ps1"
. "$PSScriptRoot/get-vm-details.ps1"
. "$PSScriptRoot/set-checkpoint-type.ps1"
. "$PSScriptRoot/set-automatic-checkpoints.ps1"
. "$PSScriptRoot/set-checkpoint-location.ps1"
. "$PSScriptRoot/create-checkpoint.ps1"
. "$PSScriptRoot/apply-checkpoint.ps1"
. "$PSScriptRoot/rename-checkpoint.ps1"
. "$PSScriptRoot/delete-checkpoint.ps1"
. "$PSScriptRoot/delete-subtree.ps1"
. "$PSScriptRoot/start.ps1"
. "$PSScriptRoot/shut-down.ps1"
. "$PSScriptRoot/turn-off.ps1"
. "$PSScriptRoot/save.ps1"
. "$PSScriptRoot/delete-saved-state.ps1"
. "$PSScriptRoot/pause.ps1"
. "$PSScriptRoot/resume.ps1"
. "$PSScriptRoot/reset.ps1"

# The allow-list. Arguments are data: each operation's parameters have types, and PowerShell binds them.
function Invoke-BridgeOperation {
    param([Parameter(Mandatory)][string]$Operation, [Parameter(Mandatory)][hashtable]$Arguments)
    $vm = @{}
    if ($Arguments.ContainsKey('vmId')) { $vm = @{ VmId = $Arguments.vmId } }
    if ($Arguments.ContainsKey('expect')) { $vm.Expect = $Arguments.expect }
    $checkpoint = $vm.Clone()
    if ($Arguments.ContainsKey('checkpointId')) {
        $checkpoint.CheckpointId = $Arguments.checkpointId
        $checkpoint.ExpectCheckpoint = $Arguments.expectCheckpoint
    }
    switch -CaseSensitive ($Operation) {
        'ready' { return $PID }
        'handshake' { return Get-BridgeHost }
        'getInventory' { return Get-BridgeInventory }
        'getVmDetails' { return Get-BridgeVmDetails @vm }
        'setCheckpointType' { return Set-BridgeCheckpointType @vm -CheckpointType $Arguments.checkpointType }
        'setAutomaticCheckpoints' { return Set-BridgeAutomaticCheckpoints @vm -Enabled $Arguments.enabled }
        'setCheckpointLocation' { return Set-BridgeCheckpointLocation @vm -Path $Arguments.path }
        'createCheckpoint' { return New-BridgeCheckpoint @vm -CheckpointName $Arguments.name }
        'applyCheckpoint' { return Restore-BridgeCheckpoint @checkpoint }
        'renameCheckpoint' { return Rename-BridgeCheckpoint @checkpoint -NewName $Arguments.newName }
        'deleteCheckpoint' { return Remove-BridgeCheckpoint @checkpoint }
        'deleteSubtree' { return Remove-BridgeSubtree @checkpoint }
        'start' { return Start-BridgeVm @vm }
        'shutDown' { return Stop-BridgeGuest @vm }
        'turnOff' { return Stop-BridgeVm @vm }
        'save' { return Save-BridgeVm @vm }
        'deleteSavedState' { return Remove-BridgeSavedState @vm }
        'pause' { return Suspend-BridgeVm @vm }
        'resume' { return Resume-BridgeVm @vm }
        'reset' { return Reset-BridgeVm @vm }
    }
    throw (New-BridgeError -Identifier 'BridgeUnknownOperation' -Message $Operation)
}

# The one command that the app sends. It never throws: what went wrong is in the reply.
function Invoke-BridgeRequest {
    param([Parameter(Mandatory)][string]$Encoded)
    $id = ''
    try {
        $request = Read-BridgeRequest -Encoded $Encoded
        $id = $request.id
        $value = $null
        $warnings = @()
        foreach ($item in @(Invoke-BridgeOperation -Operation $request.op -Arguments $request.args 3>&1)) {
            if ($item -is [System.Management.Automation.WarningRecord]) { $warnings += $item.Message } else { $value = $item }
        }
        $json = ConvertTo-Json -InputObject ([ordered]@{ ok = $true; value = $value; warnings = $warnings }) -Depth 10 -Compress
    } catch {
        $json = ConvertTo-Json -InputObject ([ordered]@{ ok = $false; error = (ConvertTo-BridgeError -Record $_) }) -Depth 4 -Compress
    }
    Write-BridgeReply -Id $id -Json $json
}
