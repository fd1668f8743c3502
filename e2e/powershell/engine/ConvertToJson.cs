using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EngineHost;

/// <summary>
/// ConvertTo-Json, stricter than the real ones: it refuses whatever Windows PowerShell 5.1 and PowerShell 7 write differently
/// (dates, enums, live objects, data below -Depth), so that a script which passes here sends plain data only.
/// </summary>
[Cmdlet(VerbsData.ConvertTo, "Json")]
public sealed class ConvertToJson : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowNull] public object? InputObject { get; set; }
    [Parameter] public int Depth { get; set; } = 2;
    [Parameter] public SwitchParameter Compress { get; set; }

    readonly List<object?> items = [];

    protected override void ProcessRecord() => items.Add(InputObject);

    protected override void EndProcessing()
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = !Compress, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(bytes, options)) Write(writer, items.Count == 1 ? items[0] : items, 0);
        WriteObject(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        if (value is PSObject wrapped && wrapped.BaseObject is not PSCustomObject) value = wrapped.BaseObject;
        if (depth > Depth) throw new PSInvalidOperationException($"deeper than -Depth {Depth}: 5.1 and 7 would cut this off");
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int or long or short or byte or uint or ushort or sbyte: writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case double or float: writer.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture)); break;
            case IDictionary dictionary: WriteMembers(writer, dictionary.Cast<DictionaryEntry>().Select(entry => (entry.Key.ToString()!, entry.Value)), depth); break;
            case IEnumerable list: WriteItems(writer, list, depth); break;
            case PSObject custom: WriteMembers(writer, custom.Properties.Select(property => (property.Name, (object?)property.Value)), depth); break;
            default: throw new PSInvalidOperationException($"{value.GetType()} is not plain data: 5.1 and 7 write it differently");
        }
    }

    void WriteMembers(Utf8JsonWriter writer, IEnumerable<(string Name, object? Value)> members, int depth)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value, depth + 1);
        }
        writer.WriteEndObject();
    }

    void WriteItems(Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (object? item in items) Write(writer, item, depth + 1);
        writer.WriteEndArray();
    }
}
