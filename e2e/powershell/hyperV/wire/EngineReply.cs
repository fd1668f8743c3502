using System.Collections.Generic;
using System.Linq;

namespace StandIn;

/// <summary>What the simulated host answers: a value or an error, and how the cmdlet is to misbehave while it hands that on.</summary>
sealed class EngineReply
{
    readonly IDictionary<string, object> members;

    public EngineReply(IDictionary<string, object> members) { this.members = members; }

    public object Value => Get("value");
    public EngineError Error => Get("error") is IDictionary<string, object> error ? new EngineError(error) : null;

    /// <summary>Non-terminating errors beside the value.</summary>
    public IEnumerable<EngineError> PartialErrors => List("partialErrors").Cast<IDictionary<string, object>>().Select(error => new EngineError(error));
    public IEnumerable<string> Warnings => List("warnings").Cast<string>();

    /// <summary>What the process prints by itself on stdout and stderr, past PowerShell.</summary>
    public string NoiseOut => (string)Get("noiseOut");
    public string NoiseError => (string)Get("noiseError");

    /// <summary>The exit code with which the process ends at once.</summary>
    public int? Crash => Get("crash") is long code ? (int?)code : null;

    /// <summary>The question a person has to answer before the cmdlet goes on; null: none.</summary>
    public string Question => (string)Get("question");

    object Get(string name) => members.TryGetValue(name, out object value) ? value : null;
    IEnumerable<object> List(string name) => (IEnumerable<object>)Get(name) ?? Enumerable.Empty<object>();
}

/// <summary>An error of the host: the first half of its FullyQualifiedErrorId, the category's name and the words.</summary>
sealed class EngineError
{
    public EngineError(IDictionary<string, object> members)
    {
        Identifier = (string)members["identifier"];
        Category = (string)members["category"];
        Message = (string)members["message"];
        NamesTarget = members.ContainsKey("targetVmName");
    }

    public string Identifier { get; }
    public string Category { get; }
    public string Message { get; }
    public bool NamesTarget { get; }
}
