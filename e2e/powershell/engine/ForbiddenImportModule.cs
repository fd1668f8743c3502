using System.Management.Automation;

namespace EngineHost;

/// <summary>
/// Import-Module where Group Policy forbids script files: it refuses them as the real one does, with a PSSecurityException of the
/// category SecurityError. The engine's own authorisation cannot be asked for it: outside Windows it lets everything run
/// (PowerShell 7, AuthorizationManager.ShouldRunInternal).
/// </summary>
[Cmdlet(VerbsData.Import, "Module")]
public sealed class ForbiddenImportModule : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string Name { get; set; } = "";
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        var reason = new PSSecurityException(
            $"File {Name} cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at "
            + "https://go.microsoft.com/fwlink/?LinkID=135170.");
        WriteError(new ErrorRecord(reason, "UnauthorizedAccess", ErrorCategory.SecurityError, null));
    }
}
