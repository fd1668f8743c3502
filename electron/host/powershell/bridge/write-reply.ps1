# One line: the id twice round the length in bytes and the base64 of the JSON. It begins with a line end, in case something
# else wrote half a line before. One Write, so that nothing comes between.
function Write-BridgeReply {
    param([Parameter(Mandatory)][AllowEmptyString()][string]$Id, [Parameter(Mandatory)][string]$Json)
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Json)
    [Console]::Out.Write("`n#$Id $($bytes.Length) $([Convert]::ToBase64String($bytes)) #$Id`n")
}
