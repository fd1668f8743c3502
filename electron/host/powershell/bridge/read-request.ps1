# A request's data. Texts came with a colon in front, without which ConvertFrom-Json would turn some into dates.
function ConvertFrom-BridgeValue {
    param([AllowNull()]$Value)
    if ($Value -is [string]) { return $Value.Substring(1) }
    if ($Value -is [array]) {
        $items = @(foreach ($item in $Value) { ConvertFrom-BridgeValue -Value $item })
        return , $items
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $table = @{}
        foreach ($property in $Value.PSObject.Properties) {
            $item = $property.Value
            # Most are texts, and a call for each would take most of the time of a small request.
            if ($item -is [string]) { $table[$property.Name] = $item.Substring(1) } else { $table[$property.Name] = ConvertFrom-BridgeValue -Value $item }
        }
        return $table
    }
    return $Value
}

function Read-BridgeRequest {
    param([Parameter(Mandatory)][string]$Encoded)
    $json = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Encoded))
    $request = ConvertFrom-Json -InputObject $json
    if ($request.v -ne 1) { throw (New-BridgeError -Identifier 'BridgeVersion' -Message ([string]$request.v)) }
    return @{ id = $request.id.Substring(1); op = $request.op.Substring(1); args = (ConvertFrom-BridgeValue -Value $request.args) }
}
