@{
    RootModule = 'Microsoft.PowerShell.Management.psm1'
    ModuleVersion = '3.1.0.0'
    GUID = 'eefcb906-b326-4e99-9f54-8b4bb6ef3c6d'
    Description = 'A stand-in for the one cmdlet of Microsoft.PowerShell.Management that the product calls. For tests only.'
    FunctionsToExport = @('Get-Service')
    VariablesToExport = @()
    AliasesToExport = @()
    CmdletsToExport = @()
}
