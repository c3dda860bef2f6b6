using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning.Tests.Applying;

namespace SslVpnSdk.Planning.Tests.Bundles;

/// <summary>A control plane that fails whenever an action is called, as if the process had been killed then.</summary>
internal sealed class CutAtControlPlane(IControlPlane inner, string action, bool afterTheEffect) : IControlPlane
{
    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        if (request.Action == action && !afterTheEffect)
        {
            throw new CutException();
        }

        var response = await inner.SendAsync(request, cancellationToken);
        return request.Action == action ? throw new CutException() : response;
    }
}
