using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.Cli.Tests.States;

/// <summary>Another process holds the lock, and lives or is killed.</summary>
public sealed class UnlockTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    private static Dictionary<string, string> Keys { get; } =
        new() { [CredentialVariables.Id] = "LTAI", [CredentialVariables.Secret] = "secret" };

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "sslvpn.dll");

    [Fact]
    public async Task A_lock_that_nobody_holds() =>
        Assert.Equal($"{_folder.Path("data", "head-office.state.json")}: nobody holds the lock.\n", await _folder.DoneAsync("unlock", "office.json"));

    [Fact]
    public async Task A_lock_of_a_file_is_held_by_a_living_process_and_left_by_a_dead_one()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var endpoint = $"http://{silent.LocalEndpoint}";
        using var apply = ChildProcess.Start(Keys, null, Tool, "apply", _folder.Path("office.json"), "--yes", "--data", _folder.Data, "--endpoint", endpoint);
        try
        {
            // It holds the lock while it waits for an answer.
            using var call = await silent.AcceptTcpClientAsync();
            Assert.Matches(
                $"^error: .+head-office\\.lock: apply by .+ \\(process {apply.Id}\\) has held the lock since .+Z\\. It is at work, and its end releases the lock: "
                + $"end process {apply.Id} on .+, or wait for it\\.\n$",
                await ErrorAsync("unlock", "office.json", "--yes"));
            var json = await _folder.RunAsync("unlock", "office.json", "--json");
            Assert.Equal((1, true, false, apply.Id), (json.ExitCode, Held(json), Released(json), Owner(json)));
            Assert.StartsWith("error: ", json.Error, StringComparison.Ordinal);
            Assert.Matches(
                $"^error: .+: apply by .+ \\(process {apply.Id}\\) has held the lock since .+Z; nothing was changed\\. Wait for its end, then plan again; "
                + "'sslvpn unlock' says how to end it\\.\n$",
                await ErrorAsync("forget", "vpc.main", "office.json"));
        }
        finally
        {
            apply.Kill();
            await apply.WaitForExitAsync();
        }

        Assert.Matches(
            $": nobody holds the lock: apply by .+ \\(process {apply.Id}\\), which took it at .+Z, ended without giving it back\\.\n$",
            await _folder.DoneAsync("unlock", "office.json"));
        Assert.EndsWith(": nobody holds the lock.\n", await _folder.DoneAsync("unlock", "office.json"), StringComparison.Ordinal);
        Assert.Contains("  vpc.main  CreateVpc is under way\n", await _folder.DoneAsync("state", "office.json", "--endpoint", endpoint), StringComparison.Ordinal);
        await _folder.DoneAsync("forget", "vpc.main", "office.json", "--force", "--endpoint", endpoint);
    }

    [SkippableFact]
    public async Task A_lock_in_a_database_is_taken_away_and_its_holder_writes_no_more()
    {
        Skip.If(PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
        var schema = new NpgsqlConnectionStringBuilder(PostgreSqlServer.NewSchema());
        var url = $"postgres://{schema.Username}@/postgres?host={Uri.EscapeDataString(schema.Host!)}&schema={schema.SearchPath}";
        await _folder.DoneAsync("apply", "office.json", "--yes", "--state", url);
        await using var other = new NpgsqlConnection(schema.ConnectionString);
        await other.OpenAsync();
        await using var take = new NpgsqlCommand($"SELECT pg_advisory_lock({0x53565354}, hashtext('{schema.SearchPath}/head-office/'))", other);
        await take.ExecuteNonQueryAsync();

        Assert.Contains(": another run holds the lock and does not say who it is; nothing", await ErrorAsync("destroy", "office.json", "--yes", "--state", url), StringComparison.Ordinal);
        Assert.Contains("error: unlock asks before it does this", await ErrorAsync("unlock", "office.json", "--state", url), StringComparison.Ordinal);
        Assert.EndsWith("does not say who it is.\nReleased.\n", await _folder.DoneAsync("unlock", "office.json", "--yes", "--state", url), StringComparison.Ordinal);

        await _folder.DoneAsync("destroy", "office.json", "--yes", "--state", url);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => take.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task Where_files_are_not_locked_no_run_begins()
    {
        using var forget = ChildProcess.Start(
            new Dictionary<string, string> { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" }, null, Tool, "forget", "vpc.main", _folder.Path("office.json"), "--data", _folder.Data);

        var error = await forget.StandardError.ReadToEndAsync();
        await forget.WaitForExitAsync();

        Assert.Equal(1, forget.ExitCode);
        Assert.Equal(
            $"error: {_folder.Path("data", "head-office.lock")}: files are not locked in this folder, so two runs could work at once; nothing was changed. Keep the state in PostgreSQL, or in "
            + "another folder; where DOTNET_SYSTEM_IO_DISABLEFILELOCKING is set, unset it if locks work there.\n",
            error);
        Assert.Equal([_folder.Path("data", "head-office.lock")], Directory.GetFiles(_folder.Data));
    }

    public void Dispose() => _folder.Dispose();

    private static bool Held(ToolResult result) => JsonOf(result).GetProperty("isHeld").GetBoolean();

    private static bool Released(ToolResult result) => JsonOf(result).GetProperty("isReleased").GetBoolean();

    private static int Owner(ToolResult result) => JsonOf(result).GetProperty("owner").GetProperty("processId").GetInt32();

    private static JsonElement JsonOf(ToolResult result) => JsonSerializer.Deserialize<JsonElement>(result.Out);

    private async Task<string> ErrorAsync(params string[] arguments) => (await _folder.RunAsync(arguments)).Error;
}
