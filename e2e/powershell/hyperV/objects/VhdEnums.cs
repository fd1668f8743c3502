namespace Microsoft.Vhd.PowerShell
{
    public enum VhdFormat
    {
        Unknown = 0, VHD = 2, VHDX = 3, VHDSet = 4,
    }

    public enum VhdType
    {
        Unknown = 0, Fixed = 2, Dynamic = 3, Differencing = 4,
    }
}

namespace Microsoft.Virtualization.Client.Management
{
    public enum VirtualHardDiskPmemAddressAbstractionType
    {
        None = 0, BTT = 1, Unknown = 65535,
    }
}
