using System.Globalization;
using SslVpnSdk.Benchmarks.Servers;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures calls over HTTP: against a bare server, how long the slowest of them take, and with many SSL servers against few.</summary>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class ServerMeasurements(BoundsOptions options)
{
    private const int FewServers = 100;
    private const int ManyClients = 64;

    /// <summary>At least 40 % of the requests a second of a bare server.</summary>
    private const double BareLimit = 2.5;

    private const double TailLimit = 10;
    private const double SizeLimit = 1.3;

    /// <summary>The ratios.</summary>
    public IEnumerable<Bound> Measure()
    {
        var (few, many) = (Start(FewServers), Start(options.Servers));
        var bare = few.BareAsync().GetAwaiter().GetResult();
        try
        {
            foreach (var bound in new[] { ManyClients, 1 }.SelectMany(clients => Describe(few, bare, clients)).Concat(Create(few)))
            {
                yield return bound;
            }

            yield return Size("signed describe, 1 client", few, many, account => account.Describe(1).PerRequest);
            yield return Size("signed creation, 64 clients", few, many, account => account.Create().PerRequest);
        }
        finally
        {
            foreach (var part in new IAsyncDisposable[] { bare, few, many })
            {
                part.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    private static ServedAccount Start(int servers) => ServedAccount.StartAsync(servers).GetAwaiter().GetResult();

    private IEnumerable<Bound> Describe(ServedAccount account, BareServer bare, int clients)
    {
        var answered = new List<HttpLoadResult>();
        var medians = Interleaved.Medians(
            options.Warmups,
            options.Rounds,
            () => account.Describe(clients, bare).PerRequest,
            () => Kept(answered, account.Describe(clients)));
        var name = Text($"signed describe of one server, {clients} client{(clients == 1 ? "" : "s")}");
        yield return new Bound($"{name} : bare server", medians[1], medians[0], "ms", BareLimit);
        yield return Tail(name, answered);
    }

    private IEnumerable<Bound> Create(ServedAccount account)
    {
        var created = new List<HttpLoadResult>();
        var medians = Interleaved.Medians(options.Warmups, options.Rounds, () => Kept(created, account.Create()));
        const string Name = "durable signed creation, 64 clients";
        yield return new Bound($"{Name} : a thousandth of a second", medians[0], 1, "ms", 1);
        yield return Tail(Name, created);
    }

    private Bound Size(string name, ServedAccount few, ServedAccount many, Func<ServedAccount, double> measure)
    {
        var medians = Interleaved.Medians(options.Warmups, options.Rounds, () => measure(few), () => measure(many));
        return new Bound(Text($"{name}, {options.Servers:N0} : {FewServers} servers"), medians[1], medians[0], "ms", SizeLimit);
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

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
