using SslVpnSdk.ControlPlane.Storage.Tables;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

public abstract class SliceTests(TestStore kind)
{
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_slice_is_that_of_a_list(int seed)
    {
        Skip.If(kind == TestStore.PostgreSql && PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
        using var store = new OpenedStore(kind);
        var gateways = new ListedGateways(store.Connection, seed);

        for (var i = 0; i < 12; i++)
        {
            store.Change(() =>
            {
                gateways.Change(times: 20);
                gateways.Change(times: 5);
                gateways.Compare();
            });
        }
    }

    [SkippableFact]
    public void Slices_of_an_older_store_are_those_of_a_list()
    {
        Skip.If(kind == TestStore.PostgreSql && PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
        using var store = new OpenedStore(kind);
        var gateways = Enumerable.Range(0, 2500).Select(i => ListedGateways.Gateway($"vpn-{i}", "r")).ToList();
        var table = store.Connection.State.VpnGateways;
        store.Change(() => gateways.ForEach(table.Add));
        store.Change(() => gateways[..500].ForEach(table.Remove));

        store.MigrateFromVersion4();

        var query = table.Where(VpnGatewayKeys.Region, "r");
        Assert.Equal(2000, query.Count());
        Assert.All([0, 1023, 1024, 1950, 1999, 2000], skipped => Assert.Equal(gateways.Skip(500 + skipped).Take(50), query.Slice(skipped, 50)));
    }

    public sealed class OnSqlite() : SliceTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : SliceTests(TestStore.PostgreSql);
}
