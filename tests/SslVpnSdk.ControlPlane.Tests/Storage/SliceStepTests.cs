using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Sqlite;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>What SQLite does for a page, in steps of its machine: it takes several for a record.</summary>
public sealed class SliceStepTests : IDisposable
{
    private const int Records = 20_000;
    private const int Size = 50;

    private readonly SqliteConnection _sqlite = new(SqliteStore.InMemory($"steps-{Guid.NewGuid()}"));
    private readonly StoreConnection _connection;

    public SliceStepTests()
    {
        _sqlite.Open();
        _sqlite.Handle!.enable_sqlite3_next_stmt(true);
        _connection = new StoreConnection(_sqlite);
        Schema.Migrate(new SqliteStore(_sqlite.DataSource, TimeSpan.Zero, isInMemory: true), _connection, seed: 1);
        _connection.Execute("BEGIN");
        for (var i = 0; i < Records; i++)
        {
            _connection.State.VpnGateways.Add(ListedGateways.Gateway($"vpn-{i}", "r", goneAt: i % 1000 == 0 ? DateTimeOffset.UnixEpoch : null));
        }

        _connection.Execute("COMMIT");
    }

    [Fact]
    public void The_last_page_takes_fewer_steps_than_there_are_records()
    {
        var query = Query.WhereNotReached(VpnGatewayKeys.GoneAt, DateTimeOffset.UnixEpoch);

        var page = query.Slice(query.Count() - Size, Size);

        Assert.Equal(($"vpn-{Records - 1}", Size), (page[^1].Id, page.Count));
        Assert.InRange(Steps(), 1, Records - 1);
    }

    [Fact]
    public void A_page_behind_the_last_takes_fewer_steps_than_there_are_records()
    {
        Assert.Empty(Query.Slice(Records, Size));
        Assert.InRange(Steps(), 1, Records - 1);
    }

    [Fact]
    public void Reading_all_pages_takes_steps_in_proportion_to_the_records()
    {
        for (var skipped = 0; skipped < Records; skipped += Size)
        {
            Assert.Equal(Size, Query.Slice(skipped, Size).Count);
        }

        Assert.InRange(Steps(), 1, 100 * Records);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _sqlite.Dispose();
    }

    private TableQuery<StoredVpnGateway> Query => _connection.State.VpnGateways.Where(VpnGatewayKeys.Region, "r");

    private int Steps() => new ReadStatements(_sqlite).Steps();
}
