using System.Text;

namespace EngineHost;

/// <summary>The arguments of powershell.exe and pwsh that a caller of this console may use.</summary>
sealed class CommandLine
{
    /// <summary>pwsh's own exit code for a bad command line.</summary>
    public const int BadArgument = 64;

    public bool ShowVersion { get; private set; }
    public bool NonInteractive { get; private set; }

    /// <summary>What to run once; null: commands come from stdin.</summary>
    public string? Script { get; private set; }

    public static CommandLine Parse(string[] args)
    {
        var result = new CommandLine();
        for (int i = 0; i < args.Length; i++)
        {
            string ValueOf() => i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value");
            switch (args[i].TrimStart('-').ToLowerInvariant())
            {
                case "nologo": case "noprofile": case "noexit": case "mta": case "sta": break;
                case "noninteractive": result.NonInteractive = true; break;
                case "executionpolicy": case "outputformat": case "inputformat": case "windowstyle": ValueOf(); break;
                case "version": case "v": result.ShowVersion = true; break;
                case "encodedcommand": case "e": case "ec": result.Script = Encoding.Unicode.GetString(Convert.FromBase64String(ValueOf())); break;
                case "command": case "c": result.Script = CommandOf(args[(i + 1)..]); return result;
                case "file": case "f": result.Script = FileOf(ValueOf(), args[(i + 1)..]); return result;
                default: throw new ArgumentException($"unknown argument {args[i]}");
            }
        }
        return result;
    }

    static string? CommandOf(string[] rest)
    {
        if (rest is not ["-", ..]) return string.Join(' ', rest);
        return rest.Length == 1 ? null : throw new ArgumentException("'-' was given with -Command: nothing may follow it");
    }

    static string FileOf(string path, string[] arguments) => string.Join(' ', ["&", Quote(path), .. arguments.Select(Quote)]);

    static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
