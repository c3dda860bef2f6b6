using SslVpnSdk.Benchmarks.Servers;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures calls over HTTP: against a bare server, and how long the slowest of them take.</summary>
/// <param name="options">How often to measure.</param>
internal sealed class ServerMeasurements(BoundsOptions options)
{
    /// <summary>At least 40 % of the requests a second of a bare server.</summary>
    private const double BareLimit = 2.5;

    private const double TailLimit = 10;

    /// <summary>The ratios.</summary>
    public IEnumerable<Bound> Measure()
    {
        var server = ServedAccount.StartAsync().GetAwaiter().GetResult();
        try
        {
            foreach (var clients in new[] { 1, 64 })
            {
                var answered = new List<HttpLoadResult>();
                var medians = Interleaved.Medians(
                    options.Warmups,
                    options.Rounds,
                    () => server.DescribeBare(clients).PerRequest,
                    () => Kept(answered, server.Describe(clients)));
                yield return new Bound($"signed describe of one server, {clients} clients : bare server", medians[1], medians[0], "ms", BareLimit);
                yield return Tail($"signed describe, {clients} clients", answered);
            }

            var created = new List<HttpLoadResult>();
            var creations = Interleaved.Medians(options.Warmups / 2, options.Rounds, () => Kept(created, server.Create()));
            yield return new Bound("durable signed creations, 64 clients : a thousandth of a second", creations[0], 1, "ms", 1);
            yield return Tail("durable signed creations, 64 clients", created);
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static double Kept(List<HttpLoadResult> results, HttpLoadResult result)
    {
        results.Add(result);
        return result.PerRequest;
    }

    private Bound Tail(string name, List<HttpLoadResult> results)
    {
        var times = results.TakeLast(options.Rounds).SelectMany(result => result.Times).Order().ToArray();
        return new Bound($"{name}, 99th percentile : median", times[times.Length * 99 / 100], times[times.Length / 2], "ms", TailLimit);
    }
}
