using System;

namespace StandIn;

/// <summary>Texts of the module itself, as public posts quote them; those of the host come from the simulated host.</summary>
static class Messages
{
    public const string NoSnapshot = "Unable to find a snapshot matching the given criteria.";

    public static string NoVirtualMachineNamed(string name) => $"Hyper-V was unable to find a virtual machine with name \"{name}\".";

    /// <summary>Unconfirmed text.</summary>
    public static string NoVirtualMachineWithId(Guid id) => $"Hyper-V was unable to find a virtual machine with id \"{id}\".";

    /// <summary>Unconfirmed text; the identifier InvalidParameter is known.</summary>
    public static string SeveralFound(string name) => $"Several objects are named \"{name}\".";
}
