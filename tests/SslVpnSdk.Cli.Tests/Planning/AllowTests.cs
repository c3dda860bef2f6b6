namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>Nothing that hurts happens unasked.</summary>
public sealed class AllowTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Yes_is_not_enough_where_people_lose_their_connections()
    {
        await _folder.DeployAsync(connected: 1);

        var result = await _folder.WithOffice("192.168.0.0/22", "192.168.4.0/22").RunAsync("apply", "office.json", "--yes");

        Assert.Equal(
            (1, $"error: this ends 1 session, and that was not allowed; nothing was changed. Run apply with --allow end-sessions where that is meant.{Environment.NewLine}"),
            (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task What_was_allowed_is_done()
    {
        await _folder.DeployAsync(connected: 1);

        await _folder.WithOffice("UDP", "TCP").DoneAsync("apply", "office.json", "--yes", "--allow", "invalidate-certificates,end-sessions");

        Assert.EndsWith("Nothing to do: 5 resources are as the document says.\n", await _folder.DoneAsync("plan", "office.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_has_to_be_allowed_is_said()
    {
        await _folder.DeployAsync(connected: 1);

        var result = await _folder.WithOffice("UDP", "TCP").RunAsync("apply", "office.json", "--yes", "--allow", "end-sessions");

        Assert.Contains("this invalidates 2 client certificates, and", result.Error, StringComparison.Ordinal);
        Assert.Contains("Run apply with --allow invalidate-certificates where that is meant.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_all_that_is_needed_is_said()
    {
        await _folder.DeployAsync();

        var result = await _folder.WithOffice("\"bandwidth\": 100", "\"bandwidth\": 200").RunAsync("apply", "office.json");

        Assert.EndsWith($"nobody can be asked here. Run it with --yes --allow delete.{Environment.NewLine}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_asks_for_deletion_by_its_name_and_not_for_the_end_of_sessions()
    {
        await _folder.DeployAsync(connected: 2);

        Assert.Contains("--allow end-sessions where", (await _folder.RunAsync("destroy", "office.json", "--yes")).Error, StringComparison.Ordinal);
        await _folder.DoneAsync("destroy", "office.json", "--yes", "--allow", "end-sessions");
    }

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("head-office", 0)]
    public async Task In_a_terminal_the_stacks_name_goes_ahead_with_what_hurts(string answer, int exitCode)
    {
        using var folder = new ToolFolder { Answer = answer };
        await folder.DeployAsync();

        var result = await folder.WithOffice("UDP", "TCP").RunAsync("apply", "office.json");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("This invalidates 2 client certificates. Only the stack's name, head-office, goes ahead: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_yes_goes_ahead_with_what_was_allowed()
    {
        using var folder = new ToolFolder { Answer = "yes" };
        await folder.DeployAsync();

        await folder.WithOffice("UDP", "TCP").DoneAsync("apply", "office.json", "--allow", "invalidate-certificates");
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("delete,")]
    public async Task A_word_that_allows_nothing(string words) => await _folder.WithOffice().FailsAsync(
        ["apply", "office.json", "--yes", "--allow", words],
        $"'{words.Split(',')[^1]}' is nothing that --allow knows. Write --allow with some of invalidate-certificates,end-sessions,delete, separated by commas.");

    public void Dispose() => _folder.Dispose();
}
