using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>The control plane without faults and without time.</summary>
internal sealed class DirectControlPlane(PlaneHost plane) : IControlPlane
{
    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class => Task.FromResult(plane.Send(request));
}
