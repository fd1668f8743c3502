using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using StandIn;

namespace Microsoft.HyperV.PowerShell.Commands;

/// <summary>
/// What all cmdlets of the stand-in do alike: refuse what is not simulated, ask the simulated host, misbehave when told to, and
/// report an error of the host as the real module does: one non-terminating error each.
/// </summary>
public abstract class VirtualizationCmdlet : PSCmdlet
{
    protected sealed override void ProcessRecord()
    {
        RefuseWhatIsNotSimulated();
        Attempt(null, Process);
    }

    private protected abstract void Process();

    /// <summary>Runs a part of the work; if the host refuses it, that is one error and the rest goes on.</summary>
    private protected void Attempt(object errorTarget, Action part)
    {
        try { part(); }
        catch (VirtualizationException refused) { WriteError(refused.Record(refused.NamesTarget ? errorTarget : null)); }
    }

    /// <summary>Asks for something that only prepares the work, such as the objects behind names.</summary>
    private protected object Look(string subject, params (string Name, object Value)[] arguments) => Ask(subject, false, arguments);

    /// <summary>Asks for the work itself. Only here the host tells the cmdlet to misbehave.</summary>
    private protected object Work(string subject, params (string Name, object Value)[] arguments) => Ask(subject, true, arguments);

    /// <summary>Lets the host do what this cmdlet is for. Arguments that are null are left out: what is not given stays as it is.</summary>
    private protected object Run(params (string Name, object Value)[] arguments)
    {
        var command = new Dictionary<string, object> { ["cmdlet"] = MyInvocation.MyCommand.Name };
        foreach ((string name, object value) in arguments.Where(argument => argument.Value != null)) command[name] = value;
        return Work("run", ("command", command));
    }

    private protected List<VirtualMachine> LookUpVirtualMachines() => ObjectFiller.ListOf<VirtualMachine>(Look("virtualMachines"));

    private protected List<VMSnapshot> LookUpSnapshotsOf(IEnumerable<VirtualMachine> vms) =>
        ObjectFiller.ListOf<VMSnapshot>(Look("snapshots", ("vmIds", vms.Select(vm => vm.Id).ToArray())));

    private protected VMSnapshot LookUpSnapshot(Guid id) => ObjectFiller.ListOf<VMSnapshot>(Look("snapshots", ("id", id))).FirstOrDefault();

    /// <summary>The VMs behind names, by the module's rules; a plain name that no VM has is an error of its own.</summary>
    private protected List<VirtualMachine> SelectVirtualMachines(IEnumerable<string> names)
    {
        List<VirtualMachine> all = LookUpVirtualMachines();
        return names.SelectMany(name => Selection.Named(all, name, vm => vm.Name, () => ReportMissing(name))).ToList();
    }

    private protected virtual void ReportMissing(string vmName) => WriteError(VirtualizationException.NotFound(Messages.NoVirtualMachineNamed(vmName)).Record(null));

    object Ask(string subject, bool isWork, (string Name, object Value)[] arguments)
    {
        var request = new Dictionary<string, object> { ["cmdlet"] = MyInvocation.MyCommand.Name, ["subject"] = subject, ["isWork"] = isWork };
        foreach ((string name, object value) in arguments) request[name] = value;
        EngineReply reply = AskEngine(request);
        if (reply.Question is string question)
        {
            if (!ShouldContinue(question, MyInvocation.MyCommand.Name)) return null;
            request["confirmed"] = true;
            reply = AskEngine(request);
        }
        Misbehave(reply);
        foreach (string warning in reply.Warnings) WriteWarning(warning);
        foreach (EngineError error in reply.PartialErrors) WriteError(new VirtualizationException(error).Record(null));
        return reply.Error == null ? reply.Value : throw new VirtualizationException(reply.Error);
    }

    EngineReply AskEngine(Dictionary<string, object> request)
    {
        try { return EngineClient.Ask(request); }
        catch (EngineUnreachableException unreachable)
        {
            ThrowTerminatingError(new ErrorRecord(unreachable, "StandInEngineUnreachable", ErrorCategory.ConnectionError, null));
            throw;
        }
    }

    static void Misbehave(EngineReply reply)
    {
        if (reply.NoiseOut is string onOut) Console.Out.Write(onOut);
        if (reply.NoiseError is string onError) Console.Error.Write(onError);
        if (reply.Crash is int code) Environment.Exit(code);
    }

    void RefuseWhatIsNotSimulated()
    {
        foreach (string parameter in MyInvocation.BoundParameters.Keys)
        {
            if (GetType().GetProperty(parameter)?.GetCustomAttribute<NotSimulatedAttribute>() == null) continue;
            ThrowTerminatingError(VirtualizationException.NotSupported($"The stand-in for the Hyper-V module does not act on -{parameter}.").Record(null));
        }
    }
}
