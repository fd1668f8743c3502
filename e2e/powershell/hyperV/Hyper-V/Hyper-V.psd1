@{
    RootModule = '..\Microsoft.HyperV.PowerShell.Cmdlets.dll'
    ModuleVersion = '2.0.0.0'
    GUID = 'af4bddd0-8583-4ff2-84b2-a33f5c8de8a7'
    Description = 'A stand-in for the Hyper-V module over a simulated host. For tests only.'
    CompatiblePSEditions = @('Desktop', 'Core')
    PowerShellVersion = '5.1'
    TypesToProcess = @('Hyper-V.Types.ps1xml')
    FunctionsToExport = @()
    VariablesToExport = @()
    CmdletsToExport = @(
        'Checkpoint-VM', 'Get-VHD', 'Get-VM', 'Get-VMHardDiskDrive', 'Get-VMHost', 'Get-VMIntegrationService', 'Get-VMNetworkAdapter', 'Get-VMMemory',
        'Get-VMProcessor', 'Get-VMSnapshot', 'Remove-VMSavedState', 'Remove-VMSnapshot', 'Rename-VMSnapshot', 'Restart-VM',
        'Restore-VMSnapshot', 'Resume-VM', 'Save-VM', 'Set-VM', 'Start-VM', 'Stop-VM', 'Suspend-VM'
    )
    AliasesToExport = @('gvm', 'savm', 'spvm', 'Get-VMCheckpoint', 'Remove-VMCheckpoint', 'Rename-VMCheckpoint', 'Restore-VMCheckpoint')
}
