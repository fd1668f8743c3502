using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace EngineHost;

/// <summary>
/// Streams as pwsh writes them when its output is redirected: errors to stderr; warnings, verbose and debug to stdout; no progress.
/// With -NonInteractive every prompt is refused with the exception of pwsh's own console (PowerShell 7,
/// ConsoleHostUserInterface.HandleThrowOnReadAndPrompt: an invalid operation). Without it a prompt reads stdin, as in pwsh,
/// and so swallows the next commands: a caller that forgets the switch notices.
/// </summary>
sealed class ConsoleUserInterface(bool nonInteractive) : PSHostUserInterface
{
    public override PSHostRawUserInterface? RawUI => null;
    public override void Write(string value) => Console.Out.Write(value);
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Console.Out.Write(value);
    public override void WriteLine(string value) => Console.Out.WriteLine(value);
    public override void WriteErrorLine(string value) => Console.Error.WriteLine(value);
    public override void WriteDebugLine(string message) => Console.Out.WriteLine($"DEBUG: {message}");
    public override void WriteVerboseLine(string message) => Console.Out.WriteLine($"VERBOSE: {message}");
    public override void WriteWarningLine(string message) => Console.Out.WriteLine($"WARNING: {message}");
    public override void WriteProgress(long sourceId, ProgressRecord record) { }

    public override string ReadLine()
    {
        RefuseWhenNonInteractive();
        return Console.In.ReadLine() ?? "";
    }

    public override SecureString ReadLineAsSecureString()
    {
        var secret = new SecureString();
        foreach (char character in ReadLine()) secret.AppendChar(character);
        return secret;
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        var answers = new Dictionary<string, PSObject>();
        foreach (FieldDescription field in descriptions) answers[field.Name] = PSObject.AsPSObject(ReadLine());
        return answers;
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RefuseWhenNonInteractive();
        Console.Out.WriteLine($"{caption}\n{message}");
        while (true)
        {
            string answer = ReadLine().Trim();
            if (answer.Length == 0) return defaultChoice;
            int chosen = choices.ToList().FindIndex(choice => IsAnswer(choice.Label, answer));
            if (chosen >= 0) return chosen;
        }
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        PromptForCredential(caption, message, userName, targetName, PSCredentialTypes.Default, PSCredentialUIOptions.Default);

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        new(string.IsNullOrEmpty(userName) ? ReadLine() : userName, ReadLineAsSecureString());

    /// <summary>"&amp;Yes" is chosen by "y" and by "yes".</summary>
    static bool IsAnswer(string label, string answer)
    {
        int mark = label.IndexOf('&');
        bool isKey = mark >= 0 && mark + 1 < label.Length && string.Equals(label.Substring(mark + 1, 1), answer, StringComparison.OrdinalIgnoreCase);
        return isKey || string.Equals(label.Replace("&", ""), answer, StringComparison.OrdinalIgnoreCase);
    }

    void RefuseWhenNonInteractive()
    {
        if (nonInteractive) throw new PSInvalidOperationException("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");
    }
}
