using System.Text;

namespace EngineHost;

/// <summary>
/// Writes at once, in whatever encoding [Console]::OutputEncoding has at that moment. .NET's own writer is made anew when a
/// script sets that property, and would forget the line ending with it.
/// </summary>
sealed class ConsoleWriter : TextWriter
{
    readonly Stream stream;
    readonly object gate = new();

    public ConsoleWriter(Stream stream, string newLine)
    {
        this.stream = stream;
        NewLine = newLine;
    }

    public override Encoding Encoding => Console.OutputEncoding;
    public override void Write(char value) => Write([value], 0, 1);
    public override void Write(string? value) => Send(value ?? "");
    public override void WriteLine(string? value) => Send(value + NewLine);
    public override void Write(char[] buffer, int index, int count) => Send(new string(buffer, index, count));

    void Send(string text)
    {
        byte[] bytes = Encoding.GetBytes(text);
        lock (gate)
        {
            stream.Write(bytes);
            stream.Flush();
        }
    }
}
