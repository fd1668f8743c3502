using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>A name that no service has gives nothing; whether the real cmdlet says an error then is unconfirmed.</summary>
[Cmdlet(VerbsCommon.Get, "VMIntegrationService", DefaultParameterSetName = "VMName"), OutputType(typeof(VMIntegrationComponent))]
public sealed class GetVMIntegrationService : VmPartCmdlet
{
    [Parameter(Position = 1), ValidateNotNullOrEmpty] public string[] Name { get; set; }

    private protected override void OperateOn(VirtualMachineBase owner)
    {
        List<VMIntegrationComponent> services = ObjectFiller.ListOf<VMIntegrationComponent>(Work("integrationServices", ("ownerId", owner.Id)));
        WriteObject(services.Where(service => Name == null || Name.Any(name => Selection.IsNamed(service.Name, name))), enumerateCollection: true);
    }
}
