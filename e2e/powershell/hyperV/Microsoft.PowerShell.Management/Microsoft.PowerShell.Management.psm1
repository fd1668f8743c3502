. "$PSScriptRoot/../ask-engine.ps1"

# Numbers of System.ServiceProcess.ServiceControllerStatus.
enum ServiceStatus { Stopped = 1; StartPending = 2; StopPending = 3; Running = 4 }

# Get-Service for the one service the product asks for.
function Get-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('ServiceName')] [string[]] $Name)
    process {
        foreach ($service in $Name) {
            if ($service -ne 'vmms') {
                $failure = [System.InvalidOperationException]::new("Cannot find any service with service name '$service'.")
                $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new($failure, 'NoServiceFoundForGivenName', 'ObjectNotFound', $service))
                continue
            }
            $status = [ServiceStatus](Request-Engine 'Get-Service' 'vmmsStatus')
            [pscustomobject]@{ Status = $status; Name = 'vmms'; DisplayName = 'Hyper-V Virtual Machine Management' }
        }
    }
}
