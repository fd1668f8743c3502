# What is too slow to read for all: one virtual machine's hardware, that of its checkpoints, its integration services, and every
# file of the disks' chains. What this host's module lacks is null. About the casts see get-inventory.ps1.
function Get-BridgeVmDetails {
    param([Parameter(Mandatory)][guid]$VmId)
    $vm = Find-BridgeVm -VmId $VmId
    $disks = [object[]](Get-BridgeDisks -Drives @(Hyper-V\Get-VMHardDiskDrive -VM $vm))
    $checkpoints = @(foreach ($checkpoint in @(Hyper-V\Get-VMSnapshot -VM $vm)) { Get-BridgeContents -Checkpoint $checkpoint })
    return [ordered]@{
        vmId = $vm.Id.ToString()
        processorCount = Get-BridgeNumber -Object $vm -Name ProcessorCount
        memory = Get-BridgeMemory -Owner $vm
        memoryDemand = Get-BridgeNumber -Object $vm -Name MemoryDemand
        memoryStatus = Get-BridgeText -Object $vm -Name MemoryStatus
        integrationServices = [object[]](Get-BridgeIntegrationServices -Vm $vm)
        disks = $disks
        networkAdapters = [object[]](Get-BridgeNetworkAdapters -Adapters @(Hyper-V\Get-VMNetworkAdapter -VM $vm))
        checkpoints = $checkpoints
        files = [object[]](Get-BridgeFiles -Paths @(
            foreach ($disk in $disks) { $disk.path }
            foreach ($checkpoint in $checkpoints) { foreach ($disk in $checkpoint.disks) { $disk.path } }
            ))
    }
}

function Get-BridgeContents {
    param([Parameter(Mandatory)]$Checkpoint)
    return [ordered]@{
        id = $Checkpoint.Id.ToString()
        processorCount = Get-BridgeNumber -Object $Checkpoint -Name ProcessorCount
        memory = Get-BridgeMemory -Owner $Checkpoint
        generation = Get-BridgeNumber -Object $Checkpoint -Name Generation
        version = Get-BridgeText -Object $Checkpoint -Name Version
        disks = [object[]](Get-BridgeDisks -Drives @(Hyper-V\Get-VMHardDiskDrive -VMSnapshot $Checkpoint))
        networkAdapters = [object[]](Get-BridgeNetworkAdapters -Adapters @(Hyper-V\Get-VMNetworkAdapter -VMSnapshot $Checkpoint))
    }
}

# All of it or nothing: a minimum without its maximum says little.
function Get-BridgeMemory {
    param([Parameter(Mandatory)]$Owner)
    $memory = [ordered]@{
        isDynamic = Get-BridgeFlag -Object $Owner -Name DynamicMemoryEnabled
        startup = Get-BridgeNumber -Object $Owner -Name MemoryStartup
        minimum = Get-BridgeNumber -Object $Owner -Name MemoryMinimum
        maximum = Get-BridgeNumber -Object $Owner -Name MemoryMaximum
    }
    foreach ($value in $memory.Values) { if ($null -eq $value) { return $null } }
    return $memory
}

function Get-BridgeNetworkAdapters {
    param([Parameter(Mandatory)][AllowEmptyCollection()][object[]]$Adapters)
    $found = @(foreach ($adapter in $Adapters) {
            $addresses = $null
            if ($null -ne $adapter.PSObject.Properties['IPAddresses']) {
                $addresses = @(foreach ($address in $adapter.IPAddresses) { [string]$address })
            }
            [ordered]@{
                name = [string]$adapter.Name
                switchName = Get-BridgeText -Object $adapter -Name SwitchName
                macAddress = Get-BridgeText -Object $adapter -Name MacAddress
                isMacAddressDynamic = Get-BridgeFlag -Object $adapter -Name DynamicMacAddressEnabled
                ipAddresses = $addresses
                isLegacy = Get-BridgeFlag -Object $adapter -Name IsLegacy
            }
        })
    return , $found
}

# Null where the module has no such property; a text that is there and null is empty. Null is returned by name: a function that
# returns nothing leaves a value that ConvertTo-Json writes as an empty object.
function Get-BridgeText {
    param([Parameter(Mandatory)]$Object, [Parameter(Mandatory)][string]$Name)
    $property = $Object.PSObject.Properties[$Name]
    if ($null -ne $property) { return [string]$property.Value }
    return $null
}

function Get-BridgeNumber {
    param([Parameter(Mandatory)]$Object, [Parameter(Mandatory)][string]$Name)
    $property = $Object.PSObject.Properties[$Name]
    if ($null -ne $property -and $null -ne $property.Value) { return [long]$property.Value }
    return $null
}

function Get-BridgeFlag {
    param([Parameter(Mandatory)]$Object, [Parameter(Mandatory)][string]$Name)
    $property = $Object.PSObject.Properties[$Name]
    if ($null -ne $property -and $null -ne $property.Value) { return [bool]$property.Value }
    return $null
}

function Get-BridgeIntegrationServices {
    param([Parameter(Mandatory)]$Vm)
    $services = @(foreach ($service in @(Hyper-V\Get-VMIntegrationService -VM $Vm)) {
            [ordered]@{
                id = [string]$service.Id; name = [string]$service.Name
                enabled = [bool]$service.Enabled; status = [string]$service.PrimaryStatusDescription
            }
        })
    return , $services
}

# A drive with a disk number is a physical disk passed through; its path is not a file's.
function Get-BridgeDisks {
    param([Parameter(Mandatory)][AllowEmptyCollection()][object[]]$Drives)
    $disks = @(foreach ($drive in $Drives) {
            $isPassThrough = $null -ne $drive.DiskNumber
            $path = [string]$drive.Path
            if ($isPassThrough) { $path = '' }
            [ordered]@{
                controllerType = [int]$drive.ControllerType; controllerNumber = [int]$drive.ControllerNumber
                controllerLocation = [int]$drive.ControllerLocation; path = $path; isPassThrough = $isPassThrough
            }
        })
    return , $disks
}

# Every file of every chain once. One that cannot be read says why, and its parents stay unknown.
function Get-BridgeFiles {
    param([Parameter(Mandatory)][AllowEmptyCollection()][AllowEmptyString()][string[]]$Paths)
    $seen = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    $waiting = [System.Collections.Generic.Queue[string]]::new($Paths)
    $files = @(while ($waiting.Count -gt 0) {
            $path = $waiting.Dequeue()
            if ($path -ne '' -and $seen.Add($path)) {
                $file = Get-BridgeFile -Path $path
                if ($file.Contains('parentPath')) { $waiting.Enqueue([string]$file.parentPath) }
                $file
            }
        })
    return , $files
}

function Get-BridgeFile {
    param([Parameter(Mandatory)][string]$Path)
    try {
        $disk = Hyper-V\Get-VHD -Path $Path
        $parent = $null
        if (-not [string]::IsNullOrEmpty($disk.ParentPath)) { $parent = [string]$disk.ParentPath }
        return [ordered]@{
            path = $Path; parentPath = $parent; fileSize = [long]$disk.FileSize; size = [long]$disk.Size
            format = [int]$disk.VhdFormat; type = [int]$disk.VhdType
        }
    } catch {
        return [ordered]@{ path = $Path; reason = [string]$_.Exception.Message }
    }
}
