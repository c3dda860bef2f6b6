using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

public sealed class PostgreSqlFaultTests() : ControlPlaneTest(TestStore.PostgreSql)
{
    private static readonly CreateVpcRequest Request = new() { RegionId = Region, VpcName = "main", ClientToken = "token-1" };

    [SkippableFact]
    public async Task A_connection_that_was_lost_between_calls_is_made_again()
    {
        await Account.Vpc();
        PostgreSqlServer.Disconnect(Account.ConnectionString);

        await Account.Send(Request);
        PostgreSqlServer.Disconnect(Account.ConnectionString);

        Assert.Equal(2, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task A_connection_that_is_lost_during_a_change_is_an_error_and_the_change_is_undone()
    {
        OnNewVpc("", "PERFORM pg_terminate_backend(pg_backend_pid());");

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(Request));

        Assert.Contains("it cannot be reached, or the connection was lost", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsOutcomeUnknown);
        Assert.Empty((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    [SkippableFact]
    public async Task A_connection_that_is_lost_during_a_commit_is_an_error_that_says_that_the_outcome_is_not_known()
    {
        OnNewVpc("CONSTRAINT", "PERFORM pg_terminate_backend(pg_backend_pid());");

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(Request));

        Assert.True(error.IsOutcomeUnknown);
        Assert.Contains("it is not known whether it was done. Call again with the same ClientToken", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task After_a_commit_whose_outcome_is_not_known_the_same_token_finds_the_answer()
    {
        await A_connection_that_is_lost_during_a_commit_is_an_error_that_says_that_the_outcome_is_not_known();
        PostgreSqlServer.Execute(Account.ConnectionString, "DROP FUNCTION on_new_vpc CASCADE");

        var answers = new[] { await Account.Send(Request), await Account.Send(Request) };

        Assert.Single(answers.Distinct());
        Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    [SkippableFact]
    public async Task A_commit_that_is_refused_is_no_unknown_outcome()
    {
        OnNewVpc("CONSTRAINT", "RAISE EXCEPTION 'no';");

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(Request));

        Assert.False(error.IsOutcomeUnknown);
        Assert.Contains("PostgreSQL reports error P0001: no", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_server_that_cannot_be_reached_is_an_error_without_the_password()
    {
        var error = Assert.Throws<ControlPlaneStorageException>(
            () => EmbeddedControlPlane.OpenPostgreSql("Host=127.0.0.1;Port=1;Database=state;Username=me;Password=secret"));

        Assert.StartsWith("The control plane's data in '127.0.0.1:1/state' cannot be used: it cannot be reached", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_schema_of_another_program_is_an_error()
    {
        PostgreSqlServer.Execute(Account.ConnectionString, "CREATE TABLE songs (id INTEGER)");

        Assert.Contains("another program", Fails().Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_schema_of_a_newer_version_is_an_error()
    {
        await Account.Vpc();
        PostgreSqlServer.Execute(Account.ConnectionString, "UPDATE sslvpn_schema SET version = 99");

        Assert.Contains("it has version 99", Fails().Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_schema_of_an_older_version_is_made_anew_from_its_records()
    {
        var server = await Account.DescribeServer(await Account.Server());
        await Account.Reopen();
        PostgreSqlServer.Execute(Account.ConnectionString, "UPDATE sslvpn_schema SET version = 1; ALTER TABLE ssl_servers DROP COLUMN region_id");

        Assert.Equal(server, await Account.DescribeServer(server.SslVpnServerId));
    }

    [SkippableFact]
    public async Task A_lock_that_another_process_keeps_is_an_error()
    {
        Account.Options = Account.Options with { LockTimeout = TimeSpan.FromSeconds(1) };
        await Account.Vpc();
        await using var connection = new Npgsql.NpgsqlConnection(Account.ConnectionString);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand($"SELECT pg_advisory_lock({0x5356504E}, hashtext(current_schema()))", connection);
        await command.ExecuteNonQueryAsync();

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(Request));

        Assert.Contains("another process keeps it locked", error.Message, StringComparison.Ordinal);
        Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    private ControlPlaneStorageException Fails() =>
        Assert.Throws<ControlPlaneStorageException>(() => EmbeddedControlPlane.OpenPostgreSql(Account.ConnectionString));

    /// <summary>Does something when a VPC is added, or when that is committed.</summary>
    private void OnNewVpc(string kind, string statement)
    {
        _ = Account.Plane;
        PostgreSqlServer.Execute(Account.ConnectionString, $"""
            CREATE FUNCTION on_new_vpc() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {statement} RETURN NULL; END $$;
            CREATE {kind} TRIGGER new_vpc AFTER INSERT ON vpcs {(kind.Length > 0 ? "DEFERRABLE INITIALLY DEFERRED" : "")} FOR EACH ROW EXECUTE FUNCTION on_new_vpc();
            """);
    }
}
