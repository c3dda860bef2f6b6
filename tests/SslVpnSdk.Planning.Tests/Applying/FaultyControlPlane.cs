using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A control plane whose first answers to one action are replaced by faults; the first time, the action is done nevertheless.</summary>
internal sealed class FaultyControlPlane(IControlPlane inner, string action, params Exception[] faults) : IControlPlane
{
    private int _calls;

    /// <summary>Whether the first of the faults hides that the action was done.</summary>
    public bool IsDone { get; init; } = true;

    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        if (request.Action != action || ++_calls > faults.Length)
        {
            return await inner.SendAsync(request, cancellationToken);
        }

        if (_calls == 1 && IsDone)
        {
            await inner.SendAsync(request, cancellationToken);
        }

        throw faults[_calls - 1];
    }
}
