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

    public void Dispose() => _folder.Dispose();
}
