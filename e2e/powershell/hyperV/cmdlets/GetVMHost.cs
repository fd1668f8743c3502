using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "VMHost", DefaultParameterSetName = "ComputerName"), OutputType(typeof(VMHost))]
public sealed class GetVMHost : VirtualizationCmdlet
{
    [Parameter(ParameterSetName = "CimSession", Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true), ValidateNotNullOrEmpty, NotSimulated]
    public CimSession[] CimSession { get; set; }

    [Parameter(ParameterSetName = "ComputerName", Position = 0, ValueFromPipeline = true), ValidateNotNullOrEmpty, NotSimulated]
    public string[] ComputerName { get; set; }

    [Parameter(ParameterSetName = "ComputerName", Position = 1, ValueFromPipeline = true), ValidateNotNullOrEmpty, NotSimulated]
    public PSCredential[] Credential { get; set; }

    private protected override void Process() => WriteObject(ObjectFiller.Create(Work("host"), typeof(VMHost)));
}
