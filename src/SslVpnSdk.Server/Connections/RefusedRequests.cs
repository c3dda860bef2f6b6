using System.IO.Pipelines;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SslVpnSdk.Server.Connections;

/// <summary>
/// Gives the answers of HTTP itself the form of the service. What HTTP refuses (a request line that is damaged or too long, a header that is none)
/// reaches no part of this application, so the only place for it is between Kestrel and the connection.
/// </summary>
internal static class RefusedRequests
{
    public static void Answer(KestrelServerOptions options) => options.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection =>
    {
        var transport = connection.Transport;
        connection.Transport = new Transport(transport.Input, new RefusalWriter(transport.Output, connection.LocalEndPoint?.ToString() ?? ""));
        return next(connection);
    }));

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
