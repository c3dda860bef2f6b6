using System.Text.Json;

namespace SslVpnSdk.Cli.Tests.Progress;

/// <summary><c>--progress</c>: how an apply tells what it does.</summary>
public sealed class ProgressOptionTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    [Fact]
    public async Task A_terminal_gets_a_tree_that_stays()
    {
        var output = await OnScreenAsync("apply", "office.json", "--yes");

        Assert.Contains("5 of 5 done", output, StringComparison.Ordinal);
        Assert.Matches("✓ client certificate ana  created in", output);
        Assert.EndsWith($"Done: everything is as the document says.{Environment.NewLine}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--progress", "lines")]
    [InlineData("--no-color")]
    public async Task Lines_are_for_logs_and_for_terminals_that_shall_stay_plain(params string[] options)
    {
        var output = await OnScreenAsync(["apply", "office.json", "--yes", .. options]);

        Assert.Contains($"[3/5] SSL server staff: creating{Environment.NewLine}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("5 of 5 done", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NO_COLOR_gets_lines()
    {
        _folder.Variables["NO_COLOR"] = "1";

        Assert.Contains("[3/5] SSL server staff: creating", await OnScreenAsync("apply", "office.json", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_begin_with_the_plan_end_with_the_end_and_are_a_line_each()
    {
        var events = Events((await _folder.RunAsync("apply", "office.json", "--yes", "--progress", "json")).Out);

        Assert.Equal("plan", Text(events[0], "event"));
        Assert.Equal(("end", "done", 5), (Text(events[^1], "event"), Text(events[^1], "outcome"), events[^1].GetProperty("done").GetInt32()));
        Assert.All(events[1..^1], e => Assert.Equal("operation", Text(e, "event")));
        Assert.All(events, e => Assert.Equal(1, e.GetProperty("formatVersion").GetInt32()));
    }

    [Fact]
    public async Task Each_operation_starts_and_is_done_by_one_id()
    {
        var events = Events((await _folder.RunAsync("apply", "office.json", "--yes", "--progress", "json")).Out)
            .Where(e => Text(e, "event") == "operation" && Text(e, "phase") is "started" or "done")
            .GroupBy(e => e.GetProperty("operationId").GetInt32())
            .ToArray();

        Assert.Equal(5, events.Length);
        Assert.All(events, same => Assert.Equal(["started", "done"], same.Select(e => Text(e, "phase"))));
    }

    [Fact]
    public async Task Events_have_an_end_when_nobody_can_be_asked()
    {
        var result = await _folder.RunAsync("apply", "office.json", "--progress", "json");

        var end = Events(result.Out)[^1];
        Assert.Equal((1, "end", "failed"), (result.ExitCode, Text(end, "event"), Text(end, "outcome")));
        Assert.Equal($"error: {Text(end, "failure")}{Environment.NewLine}", result.Error);
    }

    [Fact]
    public Task Another_progress_is_refused() => _folder.FailsAsync(
        ["apply", "office.json", "--progress", "bar"], "there is no progress 'bar'. Write --progress auto, tree, lines or json.");

    [Fact]
    public Task A_tree_without_a_terminal_is_refused() => _folder.FailsAsync(
        ["apply", "office.json", "--progress", "tree"], "--progress tree needs a terminal with colours. Write --progress lines, or leave it out.");

    [Fact]
    public Task One_document_and_events_are_refused_together() => _folder.FailsAsync(
        ["destroy", "office.json", "--progress", "json", "--json"],
        "--json writes one document when all is done, --progress tells of it before. Leave one of the two out.");

    public void Dispose() => _folder.Dispose();

    private static JsonElement[] Events(string output) =>
        [.. output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    /// <summary>Runs the tool in a terminal, on the files of the folder.</summary>
    private async Task<string> OnScreenAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = _folder.Terminal(output, error) with { IsOutputTerminal = true, NewConsole = writer => TestScreen.Console(writer, 80, 24) };
        var exitCode = await new SslVpnTool(terminal).RunAsync([.. arguments, "--data", "data"]);
        Assert.Equal((0, ""), (exitCode, error.ToString()));
        return output.ToString();
    }
}
