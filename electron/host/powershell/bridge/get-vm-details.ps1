# What is too slow to read for all: one virtual machine's processors and memory, its integration services, and its disks with
# every file of their chains. About the casts see get-inventory.ps1.
function Get-BridgeVmDetails {
    param([Parameter(Mandatory)][guid]$VmId)
    $vm = Find-BridgeVm -VmId $VmId
    $disks = [object[]](Get-BridgeDisks -Drives @(Hyper-V\Get-VMHardDiskDrive -VM $vm))
    $checkpoints = @(foreach ($checkpoint in @(Hyper-V\Get-VMSnapshot -VM $vm)) {
            [ordered]@{ id = $checkpoint.Id.ToString(); disks = [object[]](Get-BridgeDisks -Drives @(Hyper-V\Get-VMHardDiskDrive -VMSnapshot $checkpoint)) }
        })
    return [ordered]@{
        vmId = $vm.Id.ToString()
        processorCount = [int]$vm.ProcessorCount
        memoryStartup = [long]$vm.MemoryStartup
        memoryMinimum = [long]$vm.MemoryMinimum
        memoryMaximum = [long]$vm.MemoryMaximum
        dynamicMemoryEnabled = [bool]$vm.DynamicMemoryEnabled
        integrationServices = [object[]](Get-BridgeIntegrationServices -Vm $vm)
        disks = $disks
        checkpoints = $checkpoints
        files = [object[]](Get-BridgeFiles -Paths @(
            foreach ($disk in $disks) { $disk.path }
            foreach ($checkpoint in $checkpoints) { foreach ($disk in $checkpoint.disks) { $disk.path } }
            ))
    }
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
