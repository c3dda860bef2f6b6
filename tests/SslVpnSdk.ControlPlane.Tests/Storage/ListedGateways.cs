using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>VPN gateways in a table, and the same in a plain list. Blocks are small, so that there are several.</summary>
internal sealed class ListedGateways(StoreConnection connection, int seed)
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;
    private static readonly string[] Regions = ["a", "b"];

    private readonly Random _random = new(seed);
    private readonly Table<StoredVpnGateway> _table = new(
        connection, new TableDefinition<StoredVpnGateway>("vpn_gateways", [.. VpnGatewayKeys.Definition.Keys.Skip(1)]) { BlockSize = 4 });

    private List<StoredVpnGateway> _list = [];
    private int _made;

    public static StoredVpnGateway Gateway(string id, string region, string internetIp = "203.0.113.1", DateTimeOffset? goneAt = null) => new()
    {
        Id = id,
        RegionId = region,
        VpcId = "vpc",
        VSwitchId = null,
        DisasterRecoveryVSwitchId = null,
        Name = "",
        Description = "",
        Bandwidth = 10,
        SslConnections = null,
        HasIpsec = false,
        IsPrepaid = false,
        EndsAt = null,
        NetworkType = "public",
        VpnType = "Normal",
        AutoPropagate = false,
        ResourceGroupId = "",
        InternetIp = internetIp,
        SslVpnInternetIp = null,
        CreatedAt = Start,
        ProvisioningFrom = Start,
        ProvisionedAt = Start,
        GoneAt = goneAt,
    };

    /// <summary>Adds, removes or lets go one after another; sometimes what was done last is undone.</summary>
    public void Change(int times)
    {
        var before = _list.ToList();
        connection.Execute("SAVEPOINT change");
        for (var i = 0; i < times; i++)
        {
            Change();
        }

        if (_random.Next(4) == 0)
        {
            connection.Execute("ROLLBACK TO SAVEPOINT change");
            _list = before;
        }

        connection.Execute("RELEASE SAVEPOINT change");
    }

    /// <summary>Compares every slice and every count at a time of chance.</summary>
    public void Compare()
    {
        var now = Start.AddHours(_random.Next(10));
        foreach (var region in Regions)
        {
            var inRegion = _list.Where(gateway => gateway.RegionId == region).ToList();
            var there = inRegion.Where(gateway => !gateway.IsGone(now)).ToList();
            var query = _table.Where(VpnGatewayKeys.Region, region);
            Compare(inRegion, query);
            Compare(there, query.WhereNotReached(VpnGatewayKeys.GoneAt, now));
            Compare(there, _table.Query.WhereNotReached(VpnGatewayKeys.GoneAt, now).Where(VpnGatewayKeys.Region, region).Where(VpnGatewayKeys.Vpc, "vpc"));
        }

        Compare(_list, _table.Query);
        Assert.Equal(_list.Select(gateway => gateway.RegionId).Distinct().Order(), _table.Values(VpnGatewayKeys.Region).Order());
        Assert.Equal(_list.Select(gateway => gateway.InternetIp).Distinct().Order(), _table.Values(VpnGatewayKeys.InternetIp).Order());
    }

    private static void Compare(List<StoredVpnGateway> expected, TableQuery<StoredVpnGateway> query)
    {
        Assert.Equal(expected.Count, query.Count());
        for (var skipped = 0; skipped < expected.Count + 6; skipped++)
        {
            Assert.Equal(expected.Skip(skipped).Take(5), query.Slice(skipped, 5));
        }
    }

    private void Change()
    {
        var kind = _random.Next(10);
        if (kind < 5 || _list.Count == 0)
        {
            var added = Gateway($"vpn-{_made++}", Regions[_random.Next(2)], $"203.0.113.{_random.Next(3)}");
            _table.Add(added);
            _list.Add(added);
            return;
        }

        // The last is removed more often than chance would have it: SQLite gives its position to the next.
        var i = kind == 5 ? _list.Count - 1 : _random.Next(_list.Count);
        if (kind < 8)
        {
            _table.Remove(_list[i]);
            _list.RemoveAt(i);
        }
        else
        {
            _list[i] = _list[i] with { GoneAt = Start.AddHours(_random.Next(10)) };
            _table.Replace(_list[i]);
        }
    }
}
