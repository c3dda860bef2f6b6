using System.Text.Json;
using Npgsql;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.Cli.Tests.States;

public sealed class RestoreTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder { Answer = "yes" }.With("office.json", ToolFolder.Contract("head-office"));

    private string StatePath => _folder.Path("data", "head-office.state.json");

    [Fact]
    public async Task A_damaged_state_is_shown_and_the_backup_takes_its_place_after_a_yes()
    {
        await DeployAsync();
        _folder.With(StatePath, "{");

        var text = await _folder.DoneAsync("restore", "data/head-office.state.json.backup", "office.json");

        Assert.Matches(
            "^data/head-office\\.state\\.json\\.backup: serial [0-9]+, 5 resources\\.\n"
            + "It takes the place of what cannot be used: .+head-office\\.state\\.json: the state is damaged \\(.+\\)\\. Put back .+\\.backup, or a later copy, with 'sslvpn restore'; nothing was changed\\.\n"
            + "Make it the state\\? What is there now is kept\\. Only 'yes' goes ahead: "
            + "Restored as serial [0-9]+; what was there is .+head-office\\.state\\.json\\.replaced-1\\. sslvpn plan says how it differs from the control plane:\n  vpc\\.main  vpc-",
            text);
        Assert.Equal("{", await File.ReadAllTextAsync(StatePath + ".replaced-1"));
        await _folder.DoneAsync("plan", "office.json");
    }

    [Fact]
    public async Task What_was_forgotten_by_mistake_is_recorded_again()
    {
        await DeployAsync();
        await _folder.DoneAsync("forget", "vpc.main", "office.json");

        var json = JsonDocument.Parse(await _folder.DoneAsync("restore", $"{StatePath}.backup", "office.json", "--yes", "--json")).RootElement;

        Assert.Equal(
            ("restore", "main", 5),
            (json.GetProperty("command").GetString(), json.GetProperty("resources")[0].GetProperty("name").GetString(), json.GetProperty("resources").GetArrayLength()));
        await _folder.DoneAsync("plan", "office.json");
    }

    [Fact]
    public async Task Nothing_is_restored_unasked()
    {
        await DeployAsync();
        var before = await File.ReadAllTextAsync(StatePath);
        using var elsewhere = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

        var result = await elsewhere.RunAsync("restore", $"{StatePath}.backup", "office.json", "--data", _folder.Data);

        Assert.Equal((1, "error: restore asks before it does this, and nobody can be asked here. Run it with --yes.\n"), (result.ExitCode, result.Error));
        Assert.Equal(before, await File.ReadAllTextAsync(StatePath));
    }

    [Fact]
    public async Task Another_state_of_the_stack_is_restored_with_force_alone()
    {
        await DeployAsync();
        using var other = new ToolFolder { Answer = "yes" }.With("office.json", ToolFolder.Contract("head-office"));
        await other.DoneAsync("apply", "office.json", "--yes");
        File.Copy(other.Path("data", "head-office.state.json"), _folder.Path("other.json"));

        var result = await _folder.RunAsync("restore", "other.json", "office.json", "--yes");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(": it is no earlier one of the same. Restore another file; or use --force, ", result.Error, StringComparison.Ordinal);
        await _folder.DoneAsync("restore", "other.json", "office.json", "--yes", "--force");
    }

    [Fact]
    public async Task A_file_that_is_no_state()
    {
        var result = await _folder.RunAsync("restore", "office.json", "office.json", "--yes");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Matches("^error: .+office\\.json: this is no state, or a damaged one \\(.+\\)\\. Name another copy; nothing was changed\\.\n$", result.Error);
    }

    [Fact]
    public Task A_file_that_is_not_there() => _folder.FailsAsync(
        ["restore", "nope.json", "office.json", "--yes"], $"{_folder.Path("nope.json")}: there is no such file. Name the copy of a state.");

    [SkippableFact]
    public async Task A_backup_is_restored_in_a_database()
    {
        Skip.If(PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
        var schema = new NpgsqlConnectionStringBuilder(PostgreSqlServer.NewSchema());
        var url = $"postgres://{schema.Username}@/postgres?host={Uri.EscapeDataString(schema.Host!)}&schema={schema.SearchPath}";
        await DeployAsync();

        var text = await _folder.DoneAsync("restore", StatePath, "office.json", "--state", url);

        Assert.Contains("Only 'yes' goes ahead: Restored as serial ", text, StringComparison.Ordinal);
        await _folder.DoneAsync("plan", "office.json", "--state", url);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Deploys, and has the backup be of all that was deployed.</summary>
    private async Task DeployAsync()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        await _folder.DoneAsync("move", "clientCertificate.ana", "clientCertificate.x", "office.json");
        await _folder.DoneAsync("move", "clientCertificate.x", "clientCertificate.ana", "office.json");
        File.Copy(StatePath, $"{StatePath}.backup", overwrite: true);
    }
}
