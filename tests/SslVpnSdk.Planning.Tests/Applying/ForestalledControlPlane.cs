using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A control plane in which somebody else deletes each SSL server a moment earlier.</summary>
internal sealed class ForestalledControlPlane(IControlPlane inner) : IControlPlane
{
    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        if (request is DeleteSslVpnServerRequest deletion)
        {
            await inner.SendAsync(deletion with { ClientToken = null }, cancellationToken);
        }

        return await inner.SendAsync(request, cancellationToken);
    }
}
