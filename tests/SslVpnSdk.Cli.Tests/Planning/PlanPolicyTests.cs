namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary><c>--plan-policy</c>, with the sample of a company's policies.</summary>
public sealed class PlanPolicyTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "PlanPolicies.dll");

    private static readonly string Production = ToolFolder.Contract("branches.production");

    private readonly ToolFolder _folder = new ToolFolder().With("x.json", Production);

    [Fact]
    public async Task A_plan_that_no_policy_refuses_is_applied() => await _folder.DoneAsync("apply", "x.json", "--yes", "--plan-policy", Sample);

    [Fact]
    public async Task A_refused_plan_is_shown_and_not_applied()
    {
        await _folder.DoneAsync("apply", "x.json", "--yes");
        _folder.With("x.json", Production.Replace("\"bandwidth\": 10,", "\"bandwidth\": 20,", StringComparison.Ordinal));

        foreach (var command in (string[][])[["plan", "x.json"], ["apply", "x.json", "--yes", "--allow", "delete"], ["destroy", "x.json", "--yes"]])
        {
            var result = await _folder.RunAsync([.. command, "--plan-policy", Sample]);

            Assert.Equal(1, result.ExitCode);
            Assert.All(
                result.Error.TrimEnd().Split(Environment.NewLine),
                line => Assert.Matches(@"^error: VPN gateway \S+: a gateway in production keeps its address\. .* \(ProductionGateways\)$", line));
        }

        Assert.Contains("\"policy\": \"ProductionGateways\"", (await _folder.RunAsync("plan", "x.json", "--json", "--plan-policy", Sample)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_plan_is_not_kept()
    {
        await _folder.DoneAsync("apply", "x.json", "--yes");

        await _folder.RunAsync("plan", "x.json", "--destroy", "-o", "plan.json", "--plan-policy", Sample);

        Assert.False(File.Exists(_folder.Path("plan.json")));
    }

    [Fact]
    public Task A_file_that_is_not_there() => _folder.FailsAsync(
        ["plan", "x.json", "--plan-policy", "nope.dll"],
        "there is no file 'nope.dll'. Name a compiled assembly in --plan-policy, such as Policies.dll, or leave it out.");

    [Fact]
    public Task A_file_that_is_no_assembly() => _folder.FailsAsync(
        ["plan", "x.json", "--plan-policy", "x.json"], "x.json is no assembly of .NET. Name a compiled assembly in --plan-policy, such as Policies.dll.");

    [Fact]
    public Task An_assembly_without_policies()
    {
        var other = Path.Combine(AppContext.BaseDirectory, "xunit.assert.dll");
        return _folder.FailsAsync(
            ["plan", "x.json", "--plan-policy", other],
            $"{other} has no policy for plans. Add a public class that derives from SslVpnSdk.Planning.PlanPolicy, or leave --plan-policy out.");
    }

    public void Dispose() => _folder.Dispose();
}
