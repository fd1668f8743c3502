using System;
using System.Collections.Generic;

namespace Microsoft.HyperV.PowerShell;

public class VMHost : VirtualizationObject
{
    public int LogicalProcessorCount { get; internal set; }
    public TimeSpan ResourceMeteringSaveInterval { get; internal set; }
    public VMHostNumaNode[] HostNumaStatus { get; internal set; }
    public VMNumaNodeStatus[] NumaStatus { get; internal set; }
    public bool IovSupport { get; internal set; }
    public string[] IovSupportReasons { get; internal set; }
    public List<VMInternalNetworkAdapter> InternalNetworkAdapters { get; internal set; }
    public List<VMExternalNetworkAdapter> ExternalNetworkAdapters { get; internal set; }
    public IReadOnlyList<string> SupportedVmVersions { get; internal set; }
    public IReadOnlyList<Virtualization.Client.Management.SecureBootTemplate> SecureBootTemplates { get; internal set; }
    public bool EnableEnhancedSessionMode { get; internal set; }
    public string FibreChannelWwnn { get; internal set; }
    public string FibreChannelWwpnMaximum { get; internal set; }
    public string FibreChannelWwpnMinimum { get; internal set; }
    public string MacAddressMaximum { get; internal set; }
    public string MacAddressMinimum { get; internal set; }
    public bool NumaSpanningEnabled { get; internal set; }
    public string VirtualHardDiskPath { get; internal set; }
    public string VirtualMachinePath { get; internal set; }
    public string FullyQualifiedDomainName { get; internal set; }
    public long MemoryCapacity { get; internal set; }
    public string Name { get; internal set; }
    public uint MaximumStorageMigrations { get; internal set; }
    public uint MaximumVirtualMachineMigrations { get; internal set; }
    public bool UseAnyNetworkForMigration { get; internal set; }
    public MigrationAuthenticationType VirtualMachineMigrationAuthenticationType { get; internal set; }
    public bool VirtualMachineMigrationEnabled { get; internal set; }
    public VMMigrationPerformance VirtualMachineMigrationPerformanceOption { get; internal set; }
}
