# What the host is and whether it can be worked with. Each question has its own answer, and one that cannot be asked here is
# null; the app judges.
function Get-BridgeHost {
    $module = Get-BridgeHyperVModule
    $rights = Get-BridgeRights
    return [ordered]@{
        powerShellVersion = $PSVersionTable.PSVersion.ToString()
        powerShellEdition = [string]$PSVersionTable.PSEdition
        languageMode = [string]$ExecutionContext.SessionState.LanguageMode
        hostName = Get-BridgeHostName -HasModule ($null -ne $module.value)
        systemRoot = [Environment]::GetEnvironmentVariable('SystemRoot')
        osCaption = Get-BridgeOsCaption
        module = $module.value
        moduleError = $module.error
        abilities = Get-BridgeAbilities -HasModule ($null -ne $module.value)
        service = Get-BridgeService
        isElevated = $rights.isElevated
        isHyperVAdministrator = $rights.isHyperVAdministrator
    }
}

function Get-BridgeHyperVModule {
    try {
        $module = Import-Module -Name 'Hyper-V' -PassThru
        return @{ value = [ordered]@{ version = $module.Version.ToString(); folder = $module.ModuleBase }; error = $null }
    } catch {
        return @{ value = $null; error = (ConvertTo-BridgeError -Record $_) }
    }
}

# The name by which Hyper-V knows the host; the machine's own while Hyper-V cannot be asked.
function Get-BridgeHostName {
    param([Parameter(Mandatory)][bool]$HasModule)
    if ($HasModule) { try { return [string](Hyper-V\Get-VMHost).Name } catch { $null = $_ } }
    return [Environment]::MachineName
}

# Asked by parameters, not by versions.
function Get-BridgeAbilities {
    param([Parameter(Mandatory)][bool]$HasModule)
    if (-not $HasModule) { return [ordered]@{ checkpointType = $false; automaticCheckpoints = $false } }
    $parameters = (Get-Command -Name 'Hyper-V\Set-VM').Parameters
    return [ordered]@{
        checkpointType = $parameters.ContainsKey('CheckpointType')
        automaticCheckpoints = $parameters.ContainsKey('AutomaticCheckpointsEnabled')
    }
}

# The number of the service's status (4 is running), 0 when there is no such service, null when services cannot be asked.
function Get-BridgeService {
    try {
        return [int](Microsoft.PowerShell.Management\Get-Service -Name 'vmms').Status
    } catch [System.Management.Automation.CommandNotFoundException] {
        return $null
    } catch {
        if ([string]$_.CategoryInfo.Category -eq 'ObjectNotFound') { return 0 }
        return $null
    }
}

function Get-BridgeOsCaption {
    try {
        return [string](CimCmdlets\Get-CimInstance -ClassName 'Win32_OperatingSystem' -OperationTimeoutSec 10).Caption
    } catch {
        return $null
    }
}
