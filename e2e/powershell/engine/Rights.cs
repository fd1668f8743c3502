using System.Management.Automation;
using System.Reflection;
using System.Security.Principal;

namespace EngineHost;

/// <summary>
/// Who the process runs as, in the types by which scripts ask Windows for it; elsewhere those of .NET are there and refuse to
/// work. Type accelerators go before the types of that name.
/// </summary>
public static class Rights
{
    /// <summary>From now on scripts find an account that is neither administrator nor of Hyper-V Administrators.</summary>
    public static void HaveNone()
    {
        Replace(typeof(WindowsIdentity), typeof(Identity));
        Replace(typeof(WindowsPrincipal), typeof(Principal));
        Replace(typeof(SecurityIdentifier), typeof(Sid));
    }

    static void Replace(Type real, Type standIn)
    {
        Type accelerators = typeof(PSObject).Assembly.GetType("System.Management.Automation.TypeAccelerators", throwOnError: true)!;
        accelerators.GetMethod("Add", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [real.FullName, standIn]);
    }

    public sealed class Identity
    {
        public static Identity GetCurrent() => new();
    }

    public sealed class Principal(Identity identity)
    {
        public Identity Identity { get; } = identity;
        public bool IsInRole(WindowsBuiltInRole role) => false;
        public bool IsInRole(Sid group) => false;
    }

    public sealed record Sid(string Value);
}
