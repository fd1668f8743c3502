using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Microsoft.HyperV.PowerShell;
using Microsoft.HyperV.PowerShell.Commands;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.Vhd.PowerShell.Cmdlets;

[Cmdlet(VerbsCommon.Get, "VHD", DefaultParameterSetName = "Path"), OutputType(typeof(VirtualHardDisk))]
public sealed class GetVHD : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "Disk", Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true), Alias("Number"), ValidateNotNullOrEmpty, NotSimulated]
    public uint DiskNumber { get; set; }

    [Parameter(ParameterSetName = "Path", Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("FullName"), ValidateNotNullOrEmpty]
    public string[] Path { get; set; }

    [Parameter(ParameterSetName = "VMId", Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("Id"), ValidateNotNullOrEmpty]
    public Guid[] VMId { get; set; }

    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public CimSession[] CimSession { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public string[] ComputerName { get; set; }
    [Parameter, ValidateNotNullOrEmpty, NotSimulated] public PSCredential[] Credential { get; set; }

    private protected override void Process()
    {
        foreach (string path in Path ?? VMId.SelectMany(PathsOf))
        {
            Attempt(null, () => WriteObject(ObjectFiller.Create(Work("virtualHardDisk", ("path", path)), typeof(VirtualHardDisk))));
        }
    }

    IEnumerable<string> PathsOf(Guid vmId) => ObjectFiller.ListOf<HardDiskDrive>(Look("hardDrives", ("ownerId", vmId))).Select(drive => drive.Path);
}
