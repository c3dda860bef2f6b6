using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>A call that was about to be made, recorded so that a run which is cut can make the same call again.</summary>
/// <param name="Address">The resource it is for.</param>
/// <param name="Action">The action of the service: <c>CreateSslVpnServer</c>.</param>
/// <param name="ClientToken">The token which makes the service do the action once.</param>
/// <param name="Request">The request as JSON.</param>
/// <param name="IssuedFor">For a certificate the settings of its SSL server: <see cref="RecordedResource.IssuedFor"/>. Null for others.</param>
public sealed record Intent(ResourceAddress Address, string Action, string ClientToken, string Request, string? IssuedFor = null)
{
    /// <summary>For a call that makes a resource, whether that is protected.</summary>
    public bool IsProtected { get; init; }

    internal bool IsCreation => Action.StartsWith("Create", StringComparison.Ordinal);
}
