@{
    RootModule = 'CimCmdlets.psm1'
    ModuleVersion = '1.0.0.0'
    GUID = 'fb6cc51d-c096-4b38-b78d-0fed6277096a'
    Description = 'A stand-in for the one cmdlet of CimCmdlets that the product calls. For tests only.'
    FunctionsToExport = @('Get-CimInstance')
    VariablesToExport = @()
    AliasesToExport = @()
    CmdletsToExport = @()
}
