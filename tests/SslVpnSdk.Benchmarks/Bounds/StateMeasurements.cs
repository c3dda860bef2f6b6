using System.Globalization;
using SslVpnSdk.Benchmarks.Stores;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures calls of the control plane: with many SSL servers against few, and as many durable ones as the disk allows.</summary>
/// <param name="options">The largest size, and how often to measure.</param>
internal sealed class StateMeasurements(BoundsOptions options)
{
    private const int FewServers = 100;
    private const int FreeGateways = 10 * AccountLoad.Callers;

    /// <summary>What a call may take with many servers, as a multiple of what it takes with few.</summary>
    private const double SizeLimit = 1.3;

    /// <summary>A thousand durable creations a second.</summary>
    private const double CreationTarget = 1.0;

    /// <summary>The ratios.</summary>
    public IEnumerable<Bound> Measure()
    {
        var accounts = Task.WhenAll(StoredAccount.MakeAsync(FewServers, FreeGateways), StoredAccount.MakeAsync(options.Servers, FreeGateways)).GetAwaiter().GetResult();
        var loads = accounts.Select(account => new AccountLoad(account)).ToArray();
        try
        {
            yield return Sizes("describe by id", loads, load => load.DescribeById());
            yield return Sizes("describe by gateway", loads, load => load.DescribeByGateway());
            yield return Sizes("first page of a region", loads, load => load.DescribePage());
            yield return Sizes("create, one caller", loads, load => load.Create());
            yield return Sizes(Text($"create, {AccountLoad.Callers} callers"), loads, load => load.CreateAtOnce());

            var medians = Interleaved.Medians(options.Warmups, options.Rounds, DiskSync.Measure, loads[0].Create, loads[0].CreateAtOnce);
            yield return new Bound(Text($"create, {AccountLoad.Callers} callers : a thousandth of a second"), medians[2], CreationTarget, "ms", 1);
            yield return new Bound("create, one caller : the disk's own sync", medians[1], medians[0], "ms", null);
            yield return new Bound(Text($"create, {AccountLoad.Callers} callers : the disk's own sync"), medians[2], medians[0], "ms", null);
        }
        finally
        {
            foreach (var account in accounts)
            {
                account.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    private Bound Sizes(string name, AccountLoad[] loads, Func<AccountLoad, double> measure)
    {
        var medians = Interleaved.Medians(options.Warmups, options.Rounds, [.. loads.Select(load => (Func<double>)(() => measure(load)))]);
        return new Bound(Text($"{name}, {options.Servers:N0} : {FewServers} servers"), medians[1], medians[0], "ms", SizeLimit);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
