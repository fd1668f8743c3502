using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace EngineHost;

/// <summary>What the engine asks its console for.</summary>
sealed class ConsoleEngineHost(bool nonInteractive) : PSHost
{
    readonly ConsoleUserInterface userInterface = new(nonInteractive);

    public bool ExitRequested { get; private set; }
    public int ExitCode { get; private set; }
    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override string Name => "ConsoleHost";
    public override PSHostUserInterface UI => userInterface;
    public override Version Version => typeof(PSObject).Assembly.GetName().Version!;
    public override void EnterNestedPrompt() => throw new NotSupportedException();
    public override void ExitNestedPrompt() { }
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }

    public override void SetShouldExit(int exitCode)
    {
        ExitRequested = true;
        ExitCode = exitCode;
    }
}
