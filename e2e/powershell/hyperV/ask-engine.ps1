# Asks the simulated host, as the Hyper-V stand-in does: one line of JSON there, one back, over the pipe that engine-pipe.txt names.
function Request-Engine {
    param([string] $Cmdlet, [string] $Subject)
    $name = [System.IO.File]::ReadAllText("$PSScriptRoot/engine-pipe.txt").Trim()
    $pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $name, [System.IO.Pipes.PipeDirection]::InOut)
    try {
        $pipe.Connect(5000)
        $line = [System.Text.Encoding]::ASCII.GetBytes("{`"cmdlet`":`"$Cmdlet`",`"subject`":`"$Subject`",`"isWork`":true}`n")
        $pipe.Write($line, 0, $line.Length)
        $reader = [System.IO.StreamReader]::new($pipe)
        $reply = ConvertFrom-Json $reader.ReadLine()
    }
    finally { $pipe.Dispose() }
    if ($reply.error) { throw $reply.error.message }
    $reply.value
}
