using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The SSL server after the change.</summary>
public sealed record ModifySslVpnServerResponse : SslVpnServer
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public ModifySslVpnServerResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public ModifySslVpnServerResponse(SslVpnServer server, string requestId)
        : base(server) => RequestId = requestId;

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}
