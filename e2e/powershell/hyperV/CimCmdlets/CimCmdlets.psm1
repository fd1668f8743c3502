. "$PSScriptRoot/../ask-engine.ps1"

# Get-CimInstance for the one class the product reads: the caption of the operating system.
function Get-CimInstance {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ClassName,
        [Alias('SelectProperties')] [string[]] $Property,
        [uint32] $OperationTimeoutSec
    )
    if ($ClassName -ne 'Win32_OperatingSystem') { throw "The stand-in for CimCmdlets does not know the class $ClassName." }
    [pscustomobject]@{ Caption = Request-Engine 'Get-CimInstance' 'osCaption' }
}
