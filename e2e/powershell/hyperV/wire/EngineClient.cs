using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipes;
using System.Text;

namespace StandIn;

/// <summary>
/// Asks the simulated host: one connection, one line of JSON there, one back. The name of its pipe (a Unix socket's path
/// elsewhere than on Windows) stands in a file beside this module's dll, because every run has its own copy of the module.
/// </summary>
static class EngineClient
{
    const string PipeNameFile = "engine-pipe.txt";
    const int ConnectMilliseconds = 5000;

    /// <exception cref="EngineUnreachableException">No engine is running, or it broke off.</exception>
    public static EngineReply Ask(IDictionary request)
    {
        try
        {
            using var pipe = new NamedPipeClientStream(".", PipeName(), PipeDirection.InOut);
            pipe.Connect(ConnectMilliseconds);
            byte[] line = Encoding.ASCII.GetBytes(Json.Write(request) + "\n");
            pipe.Write(line, 0, line.Length);
            pipe.Flush();
            using var reader = new StreamReader(pipe, new UTF8Encoding(false));
            string reply = reader.ReadLine() ?? throw new IOException("the engine closed the connection without an answer");
            return new EngineReply((IDictionary<string, object>)Json.Parse(reply));
        }
        catch (Exception failure) when (failure is IOException || failure is TimeoutException || failure is UnauthorizedAccessException)
        {
            throw new EngineUnreachableException(failure);
        }
    }

    static string PipeName() =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(typeof(EngineClient).Assembly.Location), PipeNameFile)).Trim();
}

/// <summary>The stand-in module has nobody to ask: the process that simulates the host does not run.</summary>
sealed class EngineUnreachableException : Exception
{
    public EngineUnreachableException(Exception cause)
        : base($"The stand-in for the Hyper-V module cannot reach the simulated host it asks: {cause.Message}", cause) { }
}
