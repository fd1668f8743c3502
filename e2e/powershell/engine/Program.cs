using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text;

namespace EngineHost;

/// <summary>
/// The console's life: start, commands in, exit code out. It reads stdin as <c>powershell -Command -</c> does: line by line;
/// an incomplete line opens a block that a blank line closes.
/// </summary>
static class Program
{
    static int Main(string[] args)
    {
        CommandLine commandLine;
        try { commandLine = CommandLine.Parse(args); }
        catch (ArgumentException refused) { Console.Error.WriteLine(refused.Message); return CommandLine.BadArgument; }
        if (commandLine.ShowVersion)
        {
            Console.WriteLine($"PowerShell {typeof(PSObject).Assembly.GetName().Version}");
            return 0;
        }

        Settings.Apply();
        var host = new ConsoleEngineHost(commandLine.NonInteractive);
        using Runspace runspace = RunspaceFactory.CreateRunspace(host, StartingState());
        runspace.Open();
        Runspace.DefaultRunspace = runspace;

        if (commandLine.Script is { } script) return Execute(runspace, host, script);
        ReadCommands(runspace, host);
        return host.ExitCode;
    }

    static InitialSessionState StartingState()
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry("ConvertTo-Json", typeof(ConvertToJson), null));
        state.Commands.Add(new SessionStateCmdletEntry("ConvertFrom-Json", typeof(ConvertFromJson), null));
        if (Settings.AreScriptsForbidden) Replace(state, new SessionStateCmdletEntry("Import-Module", typeof(ForbiddenImportModule), null));
        state.LanguageMode = Settings.LanguageMode;
        return state;
    }

    static void Replace(InitialSessionState state, SessionStateCmdletEntry cmdlet)
    {
        state.Commands.Remove(cmdlet.Name, typeof(SessionStateCmdletEntry));
        state.Commands.Add(cmdlet);
    }

    static void ReadCommands(Runspace runspace, ConsoleEngineHost host)
    {
        var block = new StringBuilder();
        while (!host.ExitRequested && Console.In.ReadLine() is { } line)
        {
            bool inBlock = block.Length > 0;
            if (inBlock && line.Trim().Length > 0) { block.Append('\n').Append(line); continue; }
            string text = inBlock ? block.ToString() : line;
            if (text.Trim().Length == 0) continue;
            if (!inBlock && IsIncomplete(text)) { block.Append(text); continue; }
            block.Clear();
            Execute(runspace, host, text);
        }
    }

    static bool IsIncomplete(string text)
    {
        Parser.ParseInput(text, out _, out ParseError[] errors);
        return errors.Any(error => error.IncompleteInput);
    }

    static int Execute(Runspace runspace, ConsoleEngineHost host, string text)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(text, useLocalScope: false);
        shell.AddCommand("Out-Default");
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        try
        {
            shell.Invoke();
            return host.ExitRequested ? host.ExitCode : shell.HadErrors ? 1 : 0;
        }
        catch (RuntimeException stopped)
        {
            Console.Error.WriteLine($"{stopped.ErrorRecord}\n{stopped.ErrorRecord.InvocationInfo?.PositionMessage}");
            return 1;
        }
    }
}
