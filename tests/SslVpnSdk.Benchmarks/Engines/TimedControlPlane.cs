using System.Diagnostics;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>The embedded control plane, which does each call at once, and the time that all of them took.</summary>
internal sealed class TimedControlPlane(EmbeddedControlPlane plane) : IControlPlane
{
    /// <summary>The time of all calls so far.</summary>
    public TimeSpan Time { get; private set; }

    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return Task.FromResult(plane.SendAsync(request, CancellationToken.None).GetAwaiter().GetResult());
        }
        finally
        {
            Time += Stopwatch.GetElapsedTime(start);
        }
    }
}
