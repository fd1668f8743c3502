@{
    RootModule = 'HyperVBridge.psm1'
    ModuleVersion = '1.0.0'
    GUID = '3f0c1f0e-7b1e-4a52-9d57-0a6c2f9b4d11'
    Author = 'Checkpoint Manager for Hyper-V'
    Description = 'Everything that Checkpoint Manager for Hyper-V runs in PowerShell: one file for each operation.'
    PowerShellVersion = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport = @('Invoke-BridgeRequest')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
