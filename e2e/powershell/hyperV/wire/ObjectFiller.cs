using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace StandIn;

/// <summary>
/// Turns the simulated host's JSON into the module's objects, by Hyper-V's own property names. Times come as UTC ISO text and
/// become local time, as the real module gives them; time spans come as milliseconds. An unknown name is an error, never ignored.
/// </summary>
static class ObjectFiller
{
    static readonly Dictionary<(Type, string), PropertyInfo> properties = new Dictionary<(Type, string), PropertyInfo>();

    public static List<T> ListOf<T>(object json) where T : new() => ((IEnumerable<object>)json).Select(item => (T)Create(item, typeof(T))).ToList();

    public static object Create(object json, Type type)
    {
        object result = Activator.CreateInstance(type);
        foreach (KeyValuePair<string, object> member in (IDictionary<string, object>)json)
        {
            PropertyInfo property = PropertyOf(type, member.Key);
            property.SetValue(result, Convert(member.Value, property.PropertyType));
        }
        return result;
    }

    static PropertyInfo PropertyOf(Type type, string name)
    {
        lock (properties)
        {
            if (properties.TryGetValue((type, name), out PropertyInfo known)) return known;
            PropertyInfo found = type.GetProperty(name) ?? throw new InvalidOperationException($"{type} has no property {name}");
            // A property inherited with a non-public setter can be set only through the type that declares it.
            return properties[(type, name)] = found.DeclaringType.GetProperty(name);
        }
    }

    static object Convert(object json, Type type)
    {
        if (json == null) return null;
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsInstanceOfType(json)) return json;
        if (plain.IsEnum) return Enum.ToObject(plain, json);
        if (plain == typeof(Guid)) return Guid.Parse((string)json);
        if (plain == typeof(Version)) return Version.Parse((string)json);
        if (plain == typeof(DateTime)) return DateTime.Parse((string)json, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).ToLocalTime();
        if (plain == typeof(TimeSpan)) return TimeSpan.FromMilliseconds(System.Convert.ToDouble(json, CultureInfo.InvariantCulture));
        if (plain.IsArray) return ArrayOf((ICollection)json, plain.GetElementType());
        if (plain.IsGenericType) return Activator.CreateInstance(typeof(List<>).MakeGenericType(plain.GetGenericArguments()), ArrayOf((ICollection)json, plain.GetGenericArguments()[0]));
        if (json is IDictionary<string, object>) return Create(json, plain);
        return System.Convert.ChangeType(json, plain, CultureInfo.InvariantCulture);
    }

    static Array ArrayOf(ICollection items, Type type)
    {
        Array result = Array.CreateInstance(type, items.Count);
        int at = 0;
        foreach (object item in items) result.SetValue(Convert(item, type), at++);
        return result;
    }
}
