using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A control plane that must not be asked.</summary>
internal sealed class SilentControlPlane : IControlPlane
{
    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class => throw new InvalidOperationException($"{request.Action} was called.");
}
