using Microsoft.Management.Infrastructure;

namespace Microsoft.HyperV.PowerShell;

/// <summary>What every object of the module ends with.</summary>
public class VirtualizationObject
{
    public CimSession CimSession { get; internal set; }
    public string ComputerName { get; internal set; }
    public bool IsDeleted { get; internal set; }
}
