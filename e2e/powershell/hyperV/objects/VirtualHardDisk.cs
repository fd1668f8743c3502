namespace Microsoft.Vhd.PowerShell;

public class VirtualHardDisk
{
    public string ComputerName { get; internal set; }
    public string Path { get; internal set; }
    public VhdFormat VhdFormat { get; internal set; }
    public VhdType VhdType { get; internal set; }
    public ulong FileSize { get; internal set; }
    public ulong Size { get; internal set; }
    public ulong? MinimumSize { get; internal set; }
    public uint LogicalSectorSize { get; internal set; }
    public uint PhysicalSectorSize { get; internal set; }
    public uint BlockSize { get; internal set; }
    public string ParentPath { get; internal set; }
    public string DiskIdentifier { get; internal set; }
    public uint? FragmentationPercentage { get; internal set; }
    public uint Alignment { get; internal set; }
    public bool Attached { get; internal set; }
    public uint? DiskNumber { get; internal set; }
    public bool IsPMEMCompatible { get; internal set; }
    public Virtualization.Client.Management.VirtualHardDiskPmemAddressAbstractionType AddressAbstractionType { get; internal set; }
}
