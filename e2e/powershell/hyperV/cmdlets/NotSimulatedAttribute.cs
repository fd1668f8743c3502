using System;

namespace StandIn;

/// <summary>Marks a parameter that exists, as in the real module, but that the stand-in does not act on: using it is an error.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class NotSimulatedAttribute : Attribute { }
