using Microsoft.AspNetCore.Http;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Calls;

/// <summary>A call as it came: what the protocol says of it, and nothing trusted yet.</summary>
internal sealed class ServiceCall
{
    /// <summary>The HTTP method: <c>GET</c> or <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The headers, by names in any case.</summary>
    public required IHeaderDictionary Headers { get; init; }

    /// <summary>The parameters of the request line alone, decoded.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>The parameters of the request line and of the form, decoded.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The body, of which one of the signatures takes the hash.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The caller's address; null when the transport has none.</summary>
    public required System.Net.IPAddress? SourceAddress { get; init; }

    /// <summary>Whether the call came by TLS.</summary>
    public required bool IsSecure { get; init; }

    /// <summary>The action; null when none is named. Signature 3 names it in a header alone, clients with signature 1 in both places.</summary>
    public string? Action => Parameter("Action") ?? Header(ServiceProtocol.ActionHeader);

    /// <summary>The version of the API; null when none is named.</summary>
    public string? Version => Parameter("Version") ?? Header(ServiceProtocol.VersionHeader);

    public string? Parameter(string name) => Parameters.GetValueOrDefault(name);

    /// <summary>The value of a header, several of them joined by commas; null when it was not sent.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var values) ? values.ToString() : null;
}
