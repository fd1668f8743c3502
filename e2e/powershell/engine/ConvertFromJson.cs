using System.Globalization;
using System.Management.Automation;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EngineHost;

/// <summary>
/// ConvertFrom-Json with the surprises of the real ones: text that looks like a date becomes a DateTime. PowerShell 7 does it
/// to ISO 8601 text, both it and Windows PowerShell 5.1 to /Date(ms)/. A script that takes such text for a string fails here.
/// </summary>
[Cmdlet(VerbsData.ConvertFrom, "Json")]
public sealed partial class ConvertFromJson : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)] public string InputObject { get; set; } = "";

    protected override void ProcessRecord()
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(InputObject);
            WriteObject(Convert(document.RootElement));
        }
        catch (JsonException invalid)
        {
            throw new ArgumentException($"Conversion from JSON failed with error: {invalid.Message}", invalid);
        }
    }

    static object? Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Convert).ToArray(),
        JsonValueKind.String => TextOrDate(element.GetString()!),
        JsonValueKind.Number => NumberOf(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    static PSObject ObjectOf(JsonElement element)
    {
        var result = new PSObject();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            result.Properties.Add(new PSNoteProperty(property.Name, Convert(property.Value)));
        }
        return result;
    }

    static object NumberOf(JsonElement element)
    {
        if (!element.TryGetInt64(out long number)) return element.GetDouble();
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : number;
    }

    static object TextOrDate(string text)
    {
        Match ticks = SlashDate().Match(text);
        if (ticks.Success) return DateTime.UnixEpoch.AddMilliseconds(long.Parse(ticks.Groups[1].Value, CultureInfo.InvariantCulture));
        bool isDate = IsoDate().IsMatch(text)
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);
        return isDate ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : text;
    }

    [GeneratedRegex(@"^/Date\((-?\d+)(?:[+-]\d{4})?\)/$")]
    private static partial Regex SlashDate();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?(?:Z|[+-]\d{2}:\d{2})?$")]
    private static partial Regex IsoDate();
}
