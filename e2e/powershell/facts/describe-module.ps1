# Describes the loaded Hyper-V module in the words of cmdlets.json, types.json and enums.json, as one line of JSON.
param([string] $FactsFolder)

function Read-Facts([string] $File) { ConvertFrom-Json ([System.IO.File]::ReadAllText("$FactsFolder/$File")) }

function Describe-Parameter($Parameter, [string] $FactType) {
    $sets = @(foreach ($set in $Parameter.ParameterSets.GetEnumerator()) {
        $position = if ($set.Value.Position -ge 0) { $set.Value.Position } else { $null }
        , @($set.Key, $set.Value.IsMandatory, $position, $set.Value.ValueFromPipeline)
    })
    [ordered]@{
        type = $Parameter.ParameterType.ToString()
        expectedType = if ($known = $FactType -as [type]) { $known.ToString() } else { $FactType }
        aliases = @($Parameter.Aliases)
        sets = $sets
    }
}

function Describe-Cmdlet($Command, $Fact) {
    $binding = $Command.ImplementingType.GetCustomAttributes([System.Management.Automation.CmdletAttribute], $false)[0]
    $own = [ordered]@{}
    foreach ($attributed in $Command.ImplementingType.GetProperties()) {
        $parameter = $Command.Parameters[$attributed.Name]
        if ($null -eq $parameter -or -not $attributed.GetCustomAttributes([System.Management.Automation.ParameterAttribute], $true)) { continue }
        $known = @($Fact.params | Where-Object { $_.name -eq $attributed.Name })
        $own[$attributed.Name] = Describe-Parameter $parameter $(if ($known) { $known[0].type } else { '' })
    }
    [ordered]@{
        defaultSet = $Command.DefaultParameterSet
        shouldProcess = $binding.SupportsShouldProcess
        confirmImpact = "$($binding.ConfirmImpact)"
        outputType = @($Command.OutputType | ForEach-Object { "[$($_.Name)]" })
        params = $own
    }
}

Import-Module Hyper-V
$module = Get-Module Hyper-V
$assembly = (Get-Command Hyper-V\Get-VM).ImplementingType.Assembly
$result = [ordered]@{ cmdlets = [ordered]@{}; types = [ordered]@{}; enums = [ordered]@{}; aliases = [ordered]@{}; aliasProperties = [ordered]@{} }

$cmdletFacts = (Read-Facts 'cmdlets.json').cmdlets
foreach ($name in $module.ExportedCmdlets.Keys) {
    $result.cmdlets[$name] = Describe-Cmdlet (Get-Command "Hyper-V\$name") $cmdletFacts.$name
}
foreach ($alias in $module.ExportedAliases.Values) { $result.aliases[$alias.Name] = $alias.Definition }

foreach ($type in $assembly.GetExportedTypes()) {
    if ($type.IsEnum) {
        $numbers = [ordered]@{}
        foreach ($value in [Enum]::GetNames($type)) { $numbers[$value] = [int][Enum]::Parse($type, $value) }
        $result.enums[$type.FullName.Replace('RestartVM+', '')] = $numbers
    }
    else {
        $result.types[$type.FullName] = @($type.GetProperties() | ForEach-Object { , @($_.Name, $_.PropertyType.ToString()) })
    }
}
foreach ($name in 'VirtualMachine', 'VMSnapshot') {
    $object = ("Microsoft.HyperV.PowerShell.$name" -as [type])::new()
    $result.aliasProperties[$name] = @($object.PSObject.Properties | Where-Object MemberType -EQ 'AliasProperty' | ForEach-Object { , @($_.Name, $_.ReferencedMemberName) })
}
ConvertTo-Json -InputObject $result -Depth 8 -Compress
