using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StandIn;

/// <summary>
/// JSON without a package, so that the module is one file that loads in Windows PowerShell 5.1 and in PowerShell 7. Objects are
/// dictionaries, arrays are lists, whole numbers are long, others double.
/// </summary>
static class Json
{
    public static object Parse(string text)
    {
        int at = 0;
        object value = ReadValue(text, ref at);
        SkipSpace(text, ref at);
        if (at != text.Length) throw Broken(at);
        return value;
    }

    public static string Write(object value)
    {
        var result = new StringBuilder();
        WriteValue(result, value);
        return result.ToString();
    }

    static object ReadValue(string text, ref int at)
    {
        SkipSpace(text, ref at);
        if (at >= text.Length) throw Broken(at);
        switch (text[at])
        {
            case '{': return ReadObject(text, ref at);
            case '[': return ReadArray(text, ref at);
            case '"': return ReadString(text, ref at);
            case 't': return ReadWord(text, ref at, "true", true);
            case 'f': return ReadWord(text, ref at, "false", false);
            case 'n': return ReadWord(text, ref at, "null", null);
            default: return ReadNumber(text, ref at);
        }
    }

    static Dictionary<string, object> ReadObject(string text, ref int at)
    {
        var result = new Dictionary<string, object>();
        at++;
        while (!Ends(text, ref at, '}', result.Count))
        {
            SkipSpace(text, ref at);
            string name = ReadString(text, ref at);
            Expect(text, ref at, ':');
            result[name] = ReadValue(text, ref at);
        }
        return result;
    }

    static List<object> ReadArray(string text, ref int at)
    {
        var result = new List<object>();
        at++;
        while (!Ends(text, ref at, ']', result.Count)) result.Add(ReadValue(text, ref at));
        return result;
    }

    /// <summary>Whether the list closes here; steps over the comma before every item but the first.</summary>
    static bool Ends(string text, ref int at, char close, int read)
    {
        SkipSpace(text, ref at);
        if (at < text.Length && text[at] == close) { at++; return true; }
        if (read > 0) Expect(text, ref at, ',');
        return false;
    }

    static string ReadString(string text, ref int at)
    {
        Expect(text, ref at, '"');
        var result = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            char character = text[at++];
            result.Append(character == '\\' ? ReadEscape(text, ref at) : character);
        }
        Expect(text, ref at, '"');
        return result.ToString();
    }

    static char ReadEscape(string text, ref int at)
    {
        if (at >= text.Length) throw Broken(at);
        char character = text[at++];
        switch (character)
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u': at += 4; return (char)ushort.Parse(text.Substring(at - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            default: return character;
        }
    }

    static object ReadNumber(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && "+-.0123456789eE".IndexOf(text[at]) >= 0) at++;
        string number = text.Substring(start, at - start);
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)) return whole;
        if (double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double real)) return real;
        throw Broken(start);
    }

    static object ReadWord(string text, ref int at, string word, object value)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) throw Broken(at);
        at += word.Length;
        return value;
    }

    static void Expect(string text, ref int at, char character)
    {
        if (character != '"') SkipSpace(text, ref at);
        if (at >= text.Length || text[at] != character) throw Broken(at);
        at++;
    }

    static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    static FormatException Broken(int at) => new FormatException($"not JSON at character {at}");

    static void WriteValue(StringBuilder result, object value)
    {
        switch (value)
        {
            case null: result.Append("null"); break;
            case bool flag: result.Append(flag ? "true" : "false"); break;
            case string text: WriteString(result, text); break;
            case Guid id: WriteString(result, id.ToString("D")); break;
            case IDictionary members: WriteMembers(result, members); break;
            case IEnumerable items: WriteItems(result, items); break;
            default: result.Append(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    static void WriteMembers(StringBuilder result, IDictionary members)
    {
        string separator = "{";
        foreach (DictionaryEntry member in members)
        {
            result.Append(separator);
            WriteString(result, (string)member.Key);
            result.Append(':');
            WriteValue(result, member.Value);
            separator = ",";
        }
        result.Append(separator == "{" ? "{}" : "}");
    }

    static void WriteItems(StringBuilder result, IEnumerable items)
    {
        string separator = "[";
        foreach (object item in items)
        {
            result.Append(separator);
            WriteValue(result, item);
            separator = ",";
        }
        result.Append(separator == "[" ? "[]" : "]");
    }

    static void WriteString(StringBuilder result, string text)
    {
        result.Append('"');
        foreach (char character in text)
        {
            if (character == '"' || character == '\\') result.Append('\\').Append(character);
            else if (character < ' ' || character > '~') result.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else result.Append(character);
        }
        result.Append('"');
    }
}
