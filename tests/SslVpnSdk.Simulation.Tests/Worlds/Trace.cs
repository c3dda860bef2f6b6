using System.Globalization;
using SslVpnSdk.Simulation.Tests.Time;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>What happened, a line each, with the time.</summary>
internal sealed class Trace(VirtualTime time)
{
    private readonly List<(TimeSpan Time, string Who, Func<string> What)> _lines = [];

    /// <summary>Keeps a line; its text is made only when somebody reads it.</summary>
    public void Add(string who, Func<string> what) => _lines.Add((time.Now, who, what));

    public void Add(string who, string what) => Add(who, () => what);

    public override string ToString() => string.Join(
        '\n', _lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Time.TotalSeconds,10:0.000} {line.Who,-12} {line.What()}")));
}
