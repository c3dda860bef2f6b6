using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>Changes that are committed together: they wait while a first one is held up.</summary>
public sealed class CommitQueueTests : IAsyncLifetime, IDisposable
{
    private readonly TaskCompletionSource _begun = new();
    private readonly ManualResetEventSlim _held = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("sslvpn-queue-").FullName;
    private readonly Database _database;

    public CommitQueueTests() => _database = Database.OpenFolder(_folder, new ControlPlaneOptions());

    [Fact]
    public async Task Changes_are_done_in_the_order_in_which_they_came()
    {
        var changes = await Together([.. Enumerable.Range(0, 20).Select(i => Adding($"{i}"))]);

        await Task.WhenAll(changes);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), await Ids());
    }

    [Fact]
    public async Task A_change_that_fails_undoes_itself_and_no_other()
    {
        var changes = await Together(Adding("a"), AddingAndFailing("b"), Adding("c"));

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => changes[1]);
        await Task.WhenAll(changes[0], changes[2]);

        Assert.Equal(["a", "c"], await Ids());
        Assert.Equal(2, await _database.ReadAsync(state => state.Vpcs.Where(VpcKeys.Region, "r").Count(), default));
    }

    [Fact]
    public async Task A_commit_that_fails_fails_all_of_its_changes()
    {
        Execute("""
            CREATE TABLE parents (id TEXT PRIMARY KEY);
            CREATE TABLE children (parent TEXT REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER orphans AFTER INSERT ON vpcs WHEN new.id = 'orphan' BEGIN INSERT INTO children VALUES ('nobody'); END;
            """);
        var changes = await Together(Adding("a"), Adding("orphan"), AddingAndFailing("b"), Adding("c"));

        var errors = await Task.WhenAll(changes.Select(change => Record.ExceptionAsync(() => change)));

        Assert.All(errors, error => Assert.IsType<ControlPlaneStorageException>(error));
        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task After_a_commit_that_failed_changes_are_done_again()
    {
        await A_commit_that_fails_fails_all_of_its_changes();

        await _database.ChangeAsync(Adding("d"), default);

        Assert.Equal(["d"], await Ids());
    }

    [Fact]
    public async Task A_change_that_is_cancelled_while_it_waits_is_not_done()
    {
        using var cancellation = new CancellationTokenSource();
        var held = _database.ChangeAsync(Held, default);
        await _begun.Task;
        var change = _database.ChangeAsync(Adding("a"), cancellation.Token);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => change);
        _held.Set();
        await held;

        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task Changes_that_wait_are_done_before_the_end()
    {
        var change = (await Together(Adding("a")))[0];

        await _database.DisposeAsync();

        Assert.Equal("a", await change);
    }

    [Fact]
    public async Task Reads_do_not_wait_for_a_change_and_do_not_see_it()
    {
        await _database.ChangeAsync(Adding("a"), default);
        var change = _database.ChangeAsync(
            state =>
            {
                Adding("b")(state);
                return Held(state);
            },
            default);
        await _begun.Task;

        Assert.Equal(["a"], await Ids());
        _held.Set();
        await change;
        Assert.Equal(["a", "b"], await Ids());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _held.Set();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _held.Dispose();

    private string Held(StateTransaction state)
    {
        _begun.SetResult();
        _held.Wait();
        return "";
    }

    /// <summary>Holds the writer up until all the changes wait.</summary>
    private async Task<List<Task<string>>> Together(params Func<StateTransaction, string>[] changes)
    {
        _ = _database.ChangeAsync(Held, default);
        await _begun.Task;
        var tasks = changes.Select(change => _database.ChangeAsync(change, default)).ToList();
        _held.Set();
        return tasks;
    }

    private static Func<StateTransaction, string> Adding(string id) => state =>
    {
        state.Vpcs.Add(new StoredVpc
        {
            Id = id,
            RegionId = "r",
            Name = "",
            Description = "",
            CidrBlock = "",
            UserCidr = "",
            RouterId = "",
            RouteTableId = "",
            ResourceGroupId = "",
            CreatedAt = default,
            AvailableAt = default,
        });
        return id;
    };

    private static Func<StateTransaction, string> AddingAndFailing(string id) => state =>
    {
        Adding(id)(state);
        throw new InvalidTimeZoneException();
    };

    private async Task<IEnumerable<string>> Ids() =>
        (await _database.ReadAsync(state => state.Vpcs.Query.ToList(), default)).Select(vpc => vpc.Id);

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder, DataFolder.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
