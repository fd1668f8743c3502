using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace StandIn;

/// <summary>
/// How module 2.0 chooses by name: without regard to case, wildcards allowed, all that match. A plain name that nothing has is
/// missing; a wildcard that matches nothing is not.
/// </summary>
static class Selection
{
    public static IEnumerable<T> Named<T>(IEnumerable<T> all, string name, Func<T, string> nameOf, Action whenMissing)
    {
        List<T> found = all.Where(item => IsNamed(nameOf(item), name)).ToList();
        if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name)) whenMissing();
        return found;
    }

    public static bool IsNamed(string actual, string asked) =>
        string.Equals(actual, asked, StringComparison.OrdinalIgnoreCase)
        || (WildcardPattern.ContainsWildcardCharacters(asked) && new WildcardPattern(asked, WildcardOptions.IgnoreCase).IsMatch(actual));

    public static IOrderedEnumerable<T> SortedByName<T>(IEnumerable<T> items, Func<T, string> nameOf) =>
        items.OrderBy(nameOf, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));
}
