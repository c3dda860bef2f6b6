using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A control plane that refuses one action a number of times, and remembers the requests.</summary>
internal sealed class BusyControlPlane(IControlPlane inner, string action, string code, int times) : IControlPlane
{
    public List<object> Requests { get; } = [];

    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        if (request.Action != action)
        {
            return inner.SendAsync(request, cancellationToken);
        }

        Requests.Add(request);
        return Requests.Count <= times
            ? throw new ControlPlaneException(400, code, "The specified service is configuring.", "R-1")
            : inner.SendAsync(request, cancellationToken);
    }
}
