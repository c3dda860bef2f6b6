using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Stores;

/// <summary>What callers do with an account, timed: the milliseconds a call takes on average.</summary>
/// <param name="account">The account.</param>
internal sealed class AccountLoad(StoredAccount account)
{
    /// <summary>The calls one after another that are timed together.</summary>
    public const int Calls = 200;

    /// <summary>The callers at once.</summary>
    public const int Callers = 64;

    private readonly Random _random = new(1);

    /// <summary>Describes one server after another by its id.</summary>
    public double DescribeById() => Average(Calls, () => account.DescribeAsync(sslVpnServerId: Any(account.Servers)));

    /// <summary>Describes the server of one gateway after another.</summary>
    public double DescribeByGateway() => Average(Calls, () => account.DescribeAsync(vpnGatewayId: Any(account.Gateways)));

    /// <summary>Describes the first page of the region.</summary>
    public double DescribePage() => Average(Calls / 4, () => account.DescribeAsync());

    /// <summary>Makes servers, one after another; they are deleted again.</summary>
    public double Create() => CreateBy(1, Callers);

    /// <summary>Makes servers, each caller one after another; they are deleted again.</summary>
    public double CreateAtOnce() => CreateBy(Callers, account.FreeGateways.Count);

    private double CreateBy(int callers, int count)
    {
        var start = Stopwatch.GetTimestamp();
        var made = Task.WhenAll(account.FreeGateways.Take(count).Chunk(count / callers).Select(gateways => Task.Run(async () =>
        {
            var servers = new List<string>();
            foreach (var gateway in gateways)
            {
                servers.Add(await account.MakeServerAsync(gateway));
            }

            return servers;
        }))).GetAwaiter().GetResult();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds / count;
        Task.WhenAll(made.SelectMany(servers => servers).Select(account.DeleteServerAsync)).GetAwaiter().GetResult();
        return time;
    }

    private static double Average(int count, Func<Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        Task.Run(async () =>
        {
            for (var i = 0; i < count; i++)
            {
                await call();
            }
        }).GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / count;
    }

    private string Any(IReadOnlyList<string> ids) => ids[_random.Next(ids.Count)];
}
