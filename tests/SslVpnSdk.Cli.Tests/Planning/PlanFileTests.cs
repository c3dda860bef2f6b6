namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary><c>plan --output</c>, then <c>apply</c> of that file.</summary>
public sealed class PlanFileTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().WithOffice();

    [Fact]
    public async Task A_plan_that_was_kept_is_applied_without_a_question()
    {
        await PlanAsync();

        Assert.EndsWith($"Done: everything is as the document says.{Environment.NewLine}", await _folder.DoneAsync("apply", "plan.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.RunAsync("plan", "office.json")).ExitCode);
    }

    [Fact]
    public async Task A_plan_file_has_its_document_and_does_not_read_it_again()
    {
        await PlanAsync();
        File.Delete(_folder.Path("office.json"));

        await _folder.DoneAsync("apply", "plan.json");
    }

    [Fact]
    public async Task What_hurts_has_to_be_allowed_also_when_it_was_kept()
    {
        await _folder.DeployAsync();
        await _folder.WithOffice("UDP", "TCP").RunAsync("plan", "office.json", "-o", "plan.json");

        Assert.Contains("Run apply with --allow invalidate-certificates where", (await _folder.RunAsync("apply", "plan.json")).Error, StringComparison.Ordinal);
        await _folder.DoneAsync("apply", "plan.json", "--allow", "invalidate-certificates");
    }

    [Fact]
    public async Task The_policy_of_who_applies_a_plan_holds_as_well()
    {
        await PlanAsync();
        _folder.With("company.editorconfig", "[*.cs]\nsslvpn_forbidden_ports = 1194\n");

        var result = await _folder.RunAsync("apply", "plan.json", "--policy", "company.editorconfig");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("SSLVPN6002", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await _folder.RunAsync("plan", "office.json")).ExitCode);
    }

    [Fact]
    public async Task A_removal_can_be_kept()
    {
        await _folder.DeployAsync();
        await _folder.RunAsync("plan", "office.json", "--destroy", "-o", "plan.json");

        Assert.EndsWith($"Removed.{Environment.NewLine}", await _folder.DoneAsync("apply", "plan.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_refused_when_the_service_has_changed()
    {
        await _folder.DeployAsync();
        await _folder.WithOffice("AES-256-CBC", "AES-192-CBC").RunAsync("plan", "office.json", "-o", "plan.json");
        await _folder.ChangePortAsync(2000);

        var result = await _folder.RunAsync("apply", "plan.json");

        Assert.Equal(
            (1, $"error: what is there has changed since the plan was made: port of SSL server staff is 2000, the plan knows 1194. Nothing was changed; plan again.{Environment.NewLine}"),
            (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_plan_is_refused_when_it_was_done_already()
    {
        await PlanAsync();
        await _folder.DoneAsync("apply", "plan.json");

        var result = await _folder.RunAsync("apply", "plan.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("VPC main would stay as it is, the plan says made", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_another_control_plane_is_refused()
    {
        await PlanAsync();
        _folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id";
        _folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "secret";

        await _folder.FailsAsync(
            ["apply", "plan.json", "--endpoint", "https://vpc.example.com"],
            "plan.json: the plan is for the embedded control plane, not for the control plane at https://vpc.example.com. Name that one, or plan again; nothing was changed.");
    }

    [Theory]
    [InlineData("--data")]
    [InlineData("--state")]
    public async Task A_first_plan_is_refused_in_another_place(string option)
    {
        await PlanAsync();

        await _folder.FailsAsync(
            ["apply", "plan.json", option, "elsewhere"],
            $"plan.json: the plan is for the state at {_folder.Path("data", "head-office.state.json")}, in which nothing was recorded, not for the one at "
                + $"{_folder.Path("elsewhere", "head-office.state.json")}. Name that place (--data, --state), or plan again; nothing was changed.");
        Assert.False(Directory.Exists(_folder.Path("elsewhere")));
    }

    [Fact]
    public async Task A_plan_of_what_is_deployed_is_applied_where_its_folder_was_moved()
    {
        await _folder.DeployAsync();
        await _folder.WithOffice("AES-256-CBC", "AES-192-CBC").RunAsync("plan", "office.json", "-o", "plan.json");
        Directory.Move(_folder.Data, _folder.Path("moved"));

        await _folder.DoneAsync("apply", "plan.json", "--data", "moved", "--allow", "end-sessions");
    }

    [Fact]
    public async Task A_truncated_plan_is_refused()
    {
        await PlanAsync();
        var text = await File.ReadAllTextAsync(_folder.Path("plan.json"));
        _folder.With("plan.json", text[..(text.Length / 2)]);

        var result = await _folder.RunAsync("apply", "plan.json");

        Assert.StartsWith($"error: {_folder.Path("plan.json")}: the plan file is damaged (", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--stack", "head-office")]
    [InlineData("--environment", "production")]
    [InlineData("--parameter", "a=1")]
    public async Task What_the_plan_has_decided_cannot_be_said_again(string option, string value)
    {
        await PlanAsync();

        await _folder.FailsAsync(
            ["apply", "plan.json", option, value], $"plan.json is a plan, which has its document and its values. Leave {option} out, or plan again.");
    }

    [Fact]
    public async Task A_plan_is_no_argument_of_destroy()
    {
        await PlanAsync();

        await _folder.FailsAsync(["destroy", "plan.json"], "plan.json is a plan. Do it with 'sslvpn apply plan.json'.");
    }

    public void Dispose() => _folder.Dispose();

    private async Task PlanAsync() => Assert.Equal(2, (await _folder.RunAsync("plan", "office.json", "--output", "plan.json")).ExitCode);
}
