using System.Text.Json;

namespace SslVpnSdk.Cli.Tests;

/// <summary><c>sslvpn validate</c>: what the compiler says of a stack, said of a document that somebody edited.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .With("office.json", ToolFolder.Contract("head-office"))
        .With("broken, 1.json", ToolFolder.Contract("head-office")
            .Replace("\"port\": 1194", "\"port\": 443", StringComparison.Ordinal)
            .Replace("\"compressed\": false", "\"compressed\": true", StringComparison.Ordinal));

    [Fact]
    public async Task A_document_without_a_fault_exits_with_0() =>
        Assert.Equal($"Nothing is wrong.{Environment.NewLine}", await _folder.DoneAsync("validate", "office.json"));

    [Fact]
    public async Task Text_underlines_the_value_in_its_line()
    {
        var result = await _folder.RunAsync("validate", "broken, 1.json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Snapshooter.Xunit.Snapshot.Match(result.Out.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Format_is(string format)
    {
        var result = await _folder.RunAsync("validate", "broken, 1.json", "--format", format);

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Snapshooter.Xunit.Snapshot.Match(result.Out.ReplaceLineEndings("\n"), Snapshooter.SnapshotNameExtension.Create(format));
    }

    [Fact]
    public async Task Json_is_the_format_of_the_option_that_all_commands_have()
    {
        var result = await _folder.RunAsync("validate", "broken, 1.json", "--json");

        Assert.Equal("validate", JsonDocument.Parse(result.Out).RootElement.GetProperty("command").GetString());
    }

    [Fact]
    public async Task A_terminal_gets_colours()
    {
        using var folder = new ToolFolder { Screen = (200, 40) }
            .With("broken.json", ToolFolder.Contract("head-office").Replace("\"port\": 1194", "\"port\": 443", StringComparison.Ordinal));

        Assert.Matches(@"\e\[91mbroken\.json\(35,15\): error SSLVPN1002: [^\e]*\e\[0m", (await folder.RunAsync("validate", "broken.json")).Out);
    }

    [Fact]
    public async Task Warning_alone_exits_with_0()
    {
        _folder.With("warned.json", ToolFolder.Contract("head-office").Replace("\"compressed\": false", "\"compressed\": true", StringComparison.Ordinal));

        Assert.EndsWith($"1 info.{Environment.NewLine}", await _folder.DoneAsync("validate", "warned.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_that_is_missing_is_shown_at_its_resource()
    {
        var document = JsonDocument.Parse(ToolFolder.Contract("head-office")).RootElement.GetRawText();
        var start = document.IndexOf("\"localNetworks\": [", StringComparison.Ordinal);
        var end = document.IndexOf(']', start);
        _folder.With("empty.json", document[..start] + "\"localNetworks\": [" + document[end..]);

        var result = await _folder.RunAsync("validate", "empty.json", "--json");

        var finding = JsonDocument.Parse(result.Out).RootElement.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal("SSLVPN2101", finding.GetProperty("rule").GetString());
        Assert.True(finding.GetProperty("line").GetInt32() > 1);
    }

    [Fact]
    public Task A_document_that_is_none_has_one_error() => _folder
        .With("none.json", "{")
        .FailsAsync(
            ["validate", "none.json", "--format", "sarif"],
            $"{_folder.Path("none.json")}:1:2: the text is not JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.");

    [Fact]
    public Task An_unknown_format_has_one_error() => _folder.FailsAsync(
        ["validate", "office.json", "--format", "xml"],
        "there is no format 'xml'. Write --format text, json, sarif or github.");

    [Fact]
    public async Task Finding_that_the_baseline_has_does_not_fail()
    {
        await BaselineAsync();

        Assert.Equal(
            $"Nothing is new. The baseline has 2 more.{Environment.NewLine}",
            await _folder.DoneAsync("validate", "broken, 1.json", "--baseline", "known.sarif"));
    }

    [Fact]
    public async Task Finding_that_is_new_fails_beside_known_ones()
    {
        await BaselineAsync();
        _folder.With("worse.json", File.ReadAllText(_folder.Path("broken, 1.json")).Replace("192.168.0.0/22", "192.168.0.0/29", StringComparison.Ordinal));

        var result = await _folder.RunAsync("validate", "worse.json", "--baseline", "known.sarif");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith($"1 error. The baseline has 2 more.{Environment.NewLine}", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SSLVPN1002", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_says_of_each_finding_whether_the_baseline_has_it()
    {
        await BaselineAsync();

        var result = await _folder.RunAsync("validate", "broken, 1.json", "--baseline", "known.sarif", "--format", "sarif");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            JsonDocument.Parse(result.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            finding => Assert.Equal("unchanged", finding.GetProperty("baselineState").GetString()));
    }

    [Theory]
    [InlineData("{}", "is not a log of this command: ")]
    [InlineData("{\"$schema\":\"\",\"version\":\"1.0.0\",\"runs\":[]}", "is not a log of this command: its version is not 2.1.0")]
    [InlineData("no", "is not a log of this command: ")]
    [InlineData(null, "cannot be read: ")]
    public async Task A_baseline_that_is_none_has_one_error(string? log, string fault)
    {
        if (log is not null)
        {
            _folder.With("known.sarif", log);
        }

        var result = await _folder.RunAsync("validate", "broken, 1.json", "--baseline", "known.sarif");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"the baseline 'known.sarif' {fault}", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task BaselineAsync() =>
        _folder.With("known.sarif", (await _folder.RunAsync("validate", "broken, 1.json", "--format", "sarif")).Out);
}
