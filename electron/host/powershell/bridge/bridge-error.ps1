# An error of the bridge's own. Its identifier says what it is; the message is the one fact that matters.
function New-BridgeError {
    param([Parameter(Mandatory)][string]$Identifier, [AllowEmptyString()][string]$Message)
    $exception = [System.InvalidOperationException]::new($Message)
    return [System.Management.Automation.ErrorRecord]::new($exception, $Identifier, 'InvalidOperation', $null)
}

# An error as plain data. The message is localised and for people only.
function ConvertTo-BridgeError {
    param([Parameter(Mandatory)][System.Management.Automation.ErrorRecord]$Record)
    return [ordered]@{
        identifier = [string]$Record.FullyQualifiedErrorId
        category = [string]$Record.CategoryInfo.Category
        exceptionType = $Record.Exception.GetType().FullName
        hresult = [int]$Record.Exception.HResult
        command = [string]$Record.CategoryInfo.Activity
        message = [string]$Record.Exception.Message
    }
}
