using System;
using System.Management.Automation;
using StandIn;

namespace Microsoft.HyperV.PowerShell;

/// <summary>What every cmdlet of module 2.0 fails with. Name and namespace are the real ones; identifiers and categories too.</summary>
public class VirtualizationException : Exception
{
    internal VirtualizationException(string identifier, ErrorCategory category, string message) : base(message)
    {
        Identifier = identifier;
        Category = category;
    }

    internal VirtualizationException(EngineError error)
        : this(error.Identifier, (ErrorCategory)Enum.Parse(typeof(ErrorCategory), error.Category), error.Message)
    {
        NamesTarget = error.NamesTarget;
    }

    /// <summary>The first half of FullyQualifiedErrorId; PowerShell adds the cmdlet's class.</summary>
    internal string Identifier { get; }
    internal ErrorCategory Category { get; }

    /// <summary>Whether the error record names the object that was worked on.</summary>
    internal bool NamesTarget { get; }

    internal ErrorRecord Record(object target) => new ErrorRecord(this, Identifier, Category, target);

    internal static VirtualizationException NotFound(string message) => new VirtualizationException("ObjectNotFound", ErrorCategory.ObjectNotFound, message);
    internal static VirtualizationException InvalidParameter(string message) => new VirtualizationException("InvalidParameter", ErrorCategory.InvalidArgument, message);
    internal static VirtualizationException NotSupported(string message) => new VirtualizationException("NotSupported", ErrorCategory.InvalidOperation, message);
}
