using System.Text.Json;

namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>What others changed since the last apply, as the commands tell it.</summary>
public sealed class DriftTests : IDisposable
{
    private const string Drift = "Changed outside of this deployment since it was recorded:\n  SSL server staff\n      port  1194 → 8443\n";

    private readonly ToolFolder _folder = new ToolFolder().WithOffice();

    [Fact]
    public async Task A_plan_tells_it()
    {
        await DeployAndChangeAsync();

        var plan = await _folder.RunAsync("plan", "office.json");

        Assert.Equal(2, plan.ExitCode);
        Assert.Contains(Drift, plan.Out, StringComparison.Ordinal);
        Assert.Contains("port  8443 → 1194 (changed outside)\n", plan.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_has_it_in_its_json()
    {
        await DeployAndChangeAsync();

        var plan = JsonDocument.Parse((await _folder.RunAsync("plan", "office.json", "--json")).Out).RootElement;

        var change = plan.GetProperty("drift")[0].GetProperty("changes")[0];
        Assert.Equal("port 1194 8443", $"{change.GetProperty("name")} {change.GetProperty("recorded")} {change.GetProperty("now")}");
        Assert.True(plan.GetProperty("isRefreshed").GetBoolean());
        Assert.Contains(
            plan.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("changes").EnumerateArray()), entry => entry.GetProperty("hasDrifted").GetBoolean());
    }

    [Fact]
    public async Task A_plan_without_refresh_does_not_see_it_and_says_so()
    {
        await DeployAndChangeAsync();

        var plan = await _folder.DoneAsync("plan", "office.json", "--no-refresh");

        Assert.StartsWith("Plan of stack head-office in eu-central-1\n\nNot refreshed: ", plan, StringComparison.Ordinal);
        Assert.EndsWith("Nothing to do: 5 resources are as the document says.\n", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refresh_records_it()
    {
        await DeployAndChangeAsync();

        var check = await _folder.RunAsync("refresh", "office.json", "--check");
        Assert.Equal((2, Drift + "\n"), (check.ExitCode, check.Out));
        Assert.Equal(Drift + "\nRecorded.\n", await _folder.DoneAsync("refresh", "office.json", "--yes"));

        var plan = await _folder.RunAsync("plan", "office.json");
        Assert.DoesNotContain("Changed outside", plan.Out, StringComparison.Ordinal);
        Assert.Contains("port  8443 → 1194\n", plan.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task DeployAndChangeAsync()
    {
        await _folder.DeployAsync();
        await _folder.ChangePortAsync(8443);
    }
}
