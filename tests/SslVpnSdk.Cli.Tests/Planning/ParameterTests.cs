namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>Where values of parameters come from, and which counts.</summary>
public sealed class ParameterTests : IDisposable
{
    private const string Document = """
        {
          "formatVersion": 1,
          "stack": "office",
          "region": "eu-central-1",
          "parameters": [{ "name": "hop", "description": "where the traffic goes" }, { "name": "group" }],
          "resources": [
            { "type": "vpc", "name": "main", "cidrBlock": "10.0.0.0/16", "userCidrBlocks": [],
              "routes": [{ "destinationCidrBlock": "172.16.0.0/16", "nextHop": { "parameter": "hop" } }] },
            { "type": "vpnGateway", "name": "edge", "vpc": { "ref": "main" }, "bandwidth": 10, "sslConnections": 5, "resourceGroup": { "parameter": "group" } }
          ]
        }
        """;

    private const string Missing =
        "stack 'office' needs a value for the parameters hop (where the traffic goes), group. "
        + "Give it with --parameter name=value, or in a file with --parameter-file.";

    private readonly ToolFolder _folder = new ToolFolder().With("x.json", Document);

    [Fact]
    public async Task A_file_gives_values() => Assert.Contains(
        "nextHop  i-1\n", await PlanAsync("--parameter-file", File("a.json", """{ "hop": "i-1", "group": "rg-1" }""")), StringComparison.Ordinal);

    [Fact]
    public async Task A_later_file_counts_more() => Assert.Contains(
        "nextHop  i-2\n",
        await PlanAsync("--parameter-file", File("a.json", """{ "hop": "i-1", "group": "rg-1" }"""), "--parameter-file", File("b.json", """{ "hop": "i-2" }""")),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_option_counts_most() => Assert.Contains(
        "nextHop  i-3\n",
        await PlanAsync("--parameter", "hop=i-3", "--parameter-file", File("a.json", """{ "hop": "i-1", "group": "rg-1" }""")),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_is_missing_is_asked_for_in_a_terminal()
    {
        using var folder = new ToolFolder { Answer = "i-9" }.With("x.json", Document);

        var result = await folder.RunAsync("plan", "x.json", "--parameter", "group=rg-1");

        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("hop (where the traffic goes): Plan of stack office", result.Out, StringComparison.Ordinal);
        Assert.Contains("nextHop  i-9\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_is_no_value()
    {
        using var folder = new ToolFolder { Answer = " " }.With("x.json", Document);

        Assert.Equal(
            $"error: the parameter 'hop' has no value; nothing was changed. Give it with --parameter hop=value, or in a file with --parameter-file.{Environment.NewLine}",
            (await folder.RunAsync("plan", "x.json")).Error);
    }

    [Fact]
    public async Task With_yes_nothing_is_asked()
    {
        using var folder = new ToolFolder { Answer = "i-9" }.With("x.json", Document);

        await folder.FailsAsync(["apply", "x.json", "--yes"], Missing);
    }

    [Fact]
    public Task All_that_is_missing_is_said_at_once() => _folder.FailsAsync(["plan", "x.json"], Missing);

    [Fact]
    public Task A_name_nobody_declared() => _folder.FailsAsync(
        ["plan", "x.json", "--parameter-file", File("a.json", """{ "hip": "i-1" }""")],
        "stack 'office' has no parameter 'hip': it has hop, group. Correct the name or leave it out.");

    [Theory]
    [InlineData("[]", "a.json holds no JSON object. Write { \"name\": \"value\" }.")]
    [InlineData("{ \"hop\": 1 }", "a.json: the value of 'hop' is no string. Write it in quotes.")]
    public Task A_file_with_something_else(string text, string error) => _folder.FailsAsync(["plan", "x.json", "--parameter-file", File("a.json", text)], error);

    [Theory]
    [InlineData("{ \"hop\": \"i-1\"")]
    [InlineData("{ \"hop\": \"i-1\", \"hop\": \"i-2\" }")]
    public async Task A_damaged_file(string text)
    {
        var result = await _folder.RunAsync("plan", "x.json", "--parameter-file", File("a.json", text));

        Assert.StartsWith("error: a.json cannot be read (", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public Task A_file_that_is_not_there() => _folder.FailsAsync(
        ["plan", "x.json", "--parameter-file", "nope.json"], "there is no file 'nope.json'. Name a file with values in --parameter-file, or leave it out.");

    public void Dispose() => _folder.Dispose();

    private string File(string name, string text)
    {
        _folder.With(name, text);
        return name;
    }

    private async Task<string> PlanAsync(params string[] options)
    {
        var result = await _folder.RunAsync(["plan", "x.json", .. options]);
        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        return result.Out;
    }
}
