using System.Globalization;

namespace SslVpnSdk.Rules;

/// <summary>Ports that follow one another.</summary>
/// <param name="First">The first port, 1 to 65535.</param>
/// <param name="Last">The last port, 1 to 65535; the same as <paramref name="First"/> for one port.</param>
public sealed record PortRange(int First, int Last)
{
    /// <summary>Whether a port is one of them.</summary>
    public bool Contains(int port) => First <= port && port <= Last;

    /// <summary>The text an option has: <c>8080</c>, <c>8000-8100</c>.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}-{1}", First, Last);
}
