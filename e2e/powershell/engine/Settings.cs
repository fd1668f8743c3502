using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace EngineHost;

/// <summary>
/// What a test asks of the console through environment variables, so that it behaves as other machines do:
/// ENGINEHOST_NEWLINE=crlf         lines end as on Windows
/// ENGINEHOST_INPUT=latin1|cp1252  stdin is read in that code page, as Windows PowerShell reads it
/// ENGINEHOST_OUTPUT=latin1|cp1252 stdout is written in that code page until a script sets [Console]::OutputEncoding
/// ENGINEHOST_LANGUAGE=constrained constrained language mode
/// ENGINEHOST_SCRIPTS=forbidden    a policy forbids script files, whatever -ExecutionPolicy says
/// ENGINEHOST_RIGHTS=none          the account may not manage Hyper-V; without it nobody can tell, as there is no Windows to ask
/// ENGINEHOST_START_DELAY_MS=n     the first command is read n milliseconds late
/// </summary>
static class Settings
{
    public static PSLanguageMode LanguageMode => Read("LANGUAGE") switch
    {
        null => PSLanguageMode.FullLanguage,
        "constrained" => PSLanguageMode.ConstrainedLanguage,
        var other => throw new ArgumentException($"ENGINEHOST_LANGUAGE={other}"),
    };

    public static bool AreScriptsForbidden => Read("SCRIPTS") == "forbidden";

    public static void Apply()
    {
        if (Read("OUTPUT") is { } output) Console.OutputEncoding = EncodingOf(output);
        if (Read("INPUT") is { } input) Console.SetIn(new StreamReader(Console.OpenStandardInput(), EncodingOf(input)));
        string newLine = Read("NEWLINE") == "crlf" ? "\r\n" : "\n";
        Console.SetOut(new ConsoleWriter(Console.OpenStandardOutput(), newLine));
        Console.SetError(new ConsoleWriter(Console.OpenStandardError(), newLine));
        if (Read("RIGHTS") == "none") Rights.HaveNone();
        if (Read("START_DELAY_MS") is { } delay) Thread.Sleep(int.Parse(delay, CultureInfo.InvariantCulture));
    }

    static string? Read(string name) => Environment.GetEnvironmentVariable($"ENGINEHOST_{name}");

    static Encoding EncodingOf(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return name == "cp1252" ? Encoding.GetEncoding(1252) : Encoding.GetEncoding(name);
    }
}
