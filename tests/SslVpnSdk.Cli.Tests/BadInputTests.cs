namespace SslVpnSdk.Cli.Tests;

/// <summary>Bad input gets one clear line, exit code 1, and changes nothing.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .With("office.sslvpn.json", ToolFolder.Contract("head-office"))
        .With("partner.sslvpn.json", ToolFolder.Contract("partner-access"));

    public static TheoryData<string, string, string> Documents { get; } = new()
    {
        { "", "", "x.json:1:1: the text is empty. A deployment document is a JSON object." },
        { "", "hello", "x.json:1:1: the text is not JSON: 'h' is an invalid start of a value." },
        {
            "\"formatVersion\": 1",
            "\"formatVersion\": 2",
            "x.json:2:20: formatVersion: this document has format version 2; this tool reads up to 1; update it."
        },
        {
            "\"region\"",
            "\"zone\": \"a\", \"region\"",
            "x.json:4:3: zone: a deployment document has no such property; it has formatVersion, stack, environment, region, parameters, resources. "
                + "Correct the name or remove it."
        },
        {
            "\"ref\": \"edge\"",
            "\"ref\": \"hedge\"",
            "x.json:27:16: resources[2].vpnGateway.ref: there is no VPN gateway 'hedge'; the document has edge. Correct the name or add it."
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_file_that_is_no_document(string old, string replacement, string error)
    {
        var text = old.Length == 0 ? replacement : ToolFolder.Contract("head-office").Replace(old, replacement, StringComparison.Ordinal);
        _folder.With("x.json", text);

        foreach (var command in (string[][])[["plan", "x.json"], ["apply", "x.json", "--yes"], ["destroy", "x.json", "--yes"], ["show", "x.json"]])
        {
            await _folder.FailsAsync(command, _folder.Path(error));
        }
    }

    [Theory]
    [InlineData("--parallelism", "0", "'0' is no number of operations. Write --parallelism 1 or more.")]
    [InlineData("--parallelism", "many", "'many' is no number of operations. Write --parallelism 1 or more.")]
    [InlineData("--timeout", "0s", "--timeout leaves an operation no time. Write --timeout 30m, or leave it out.")]
    [InlineData("--timeout", "soon", "'soon' is no time. Write --timeout 50ms, --timeout 30s or --timeout 2m.")]
    public async Task A_bound_that_is_none(string option, string value, string error)
    {
        await _folder.FailsAsync(["apply", "office.sslvpn.json", "--yes", option, value], error);
        await _folder.FailsAsync(["destroy", "office.sslvpn.json", "--yes", option, value], error);
    }

    [Fact]
    public async Task A_document_edited_into_breaking_rules_lists_each_violation()
    {
        _folder.With("x.json", ToolFolder.Contract("head-office")
            .Replace("1194", "443", StringComparison.Ordinal)
            .Replace("10.0.2.0/24", "127.0.0.0/8", StringComparison.Ordinal));

        var result = await _folder.RunAsync("apply", "x.json", "--yes");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Collection(
            result.Error.TrimEnd().Split(Environment.NewLine),
            line => Assert.Matches("^error: SSLVPN1002: .*443.* \\(resources\\[2\\]\\.port\\)$", line),
            line => Assert.Matches("^error: SSLVPN2104: .*127\\.0\\.0\\.0/8.* \\(resources\\[2\\]\\.localNetworks\\[1\\]\\)$", line));
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public Task A_file_that_is_not_there() => _folder.FailsAsync(
        ["plan", "nope.json"], "there is no file or folder 'nope.json'. Name a document, a project, or a folder with either.");

    [Fact]
    public Task A_folder_without_documents()
    {
        Directory.CreateDirectory(_folder.Path("empty"));
        return _folder.FailsAsync(
            ["plan", "empty"], "'empty' has no project and no document (*.sslvpn.json). Name a document, a project, or a folder with either.");
    }

    [Fact]
    public Task A_folder_with_several_documents() => _folder.FailsAsync(
        ["plan"], "there are 2 documents: office, partner. Choose one with --stack and --environment, or name its file.");

    [Fact]
    public Task A_stack_that_is_not_in_the_folder() => _folder.FailsAsync(
        ["plan", "--stack", "shop"],
        "there is no document for what --stack and --environment ask: office, partner. Choose one with --stack and --environment, or name its file.");

    [Fact]
    public Task Another_stack_than_that_of_the_file() => _folder.FailsAsync(
        ["plan", "office.sslvpn.json", "--stack", "shop"],
        "office.sslvpn.json is the document of stack 'head-office'. Correct --stack or --environment, or leave them out.");

    [Fact]
    public Task An_option_nobody_knows() => _folder.FailsAsync(
        ["plan", "office.sslvpn.json", "--force"], "Unrecognized command or argument '--force'.");

    [Fact]
    public Task An_option_of_another_command() => _folder.FailsAsync(
        ["show", "office.sslvpn.json", "--yes"], "Unrecognized command or argument '--yes'.");

    [Fact]
    public Task A_missing_parameter() => _folder.FailsAsync(
        ["plan", "partner.sslvpn.json"],
        "stack 'partner-access' needs a value for the parameter idaasApplicationId (IDaaS application that signs partners in). "
            + "Give it with --parameter name=value, or in a file with --parameter-file.");

    [Fact]
    public Task A_parameter_without_a_value() => _folder.FailsAsync(
        ["plan", "partner.sslvpn.json", "--parameter", "app"], "'app' is no value of a parameter. Write --parameter name=value.");

    [Fact]
    public Task A_parameter_given_twice() => _folder.FailsAsync(
        ["plan", "partner.sslvpn.json", "--parameter", "a=1", "--parameter", "a=2"], "the parameter 'a' is given twice. Give it once.");

    [Fact]
    public Task A_parameter_the_document_does_not_have() => _folder.FailsAsync(
        ["plan", "office.sslvpn.json", "--parameter", "a=1"], "stack 'head-office' has no parameter 'a': it has none. Correct the name or leave it out.");

    [Fact]
    public async Task An_apply_nobody_can_confirm()
    {
        var result = await _folder.RunAsync("apply", "office.sslvpn.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            $"error: apply asks before it changes anything, and nobody can be asked here. Run it with --yes.{Environment.NewLine}", result.Error);
        Assert.Equal("Stack head-office: nothing is there.\n", await _folder.DoneAsync("show", "office.sslvpn.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public Task A_data_folder_without_a_name(string data) => _folder.FailsAsync(
        ["apply", "office.sslvpn.json", "--yes", "--data", data], "the data folder has no name. Write --data folder, or leave it out.");

    [Theory]
    [InlineData("--data")]
    [InlineData("--state")]
    public async Task A_folder_that_is_a_file(string option)
    {
        _folder.With("x", "x");

        await _folder.FailsAsync(
            ["apply", "office.sslvpn.json", "--yes", option, "x"], $"{option}: 'x' is a file. Name a folder; it is made when it is missing.");

        Assert.Equal("x", await File.ReadAllTextAsync(_folder.Path("x")));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("graph")]
    public async Task A_file_that_cannot_be_written(string command)
    {
        var result = await _folder.RunAsync(command, "office.sslvpn.json", "-o", "nope/x.json");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Matches(
            "^error: -o: 'nope/x\\.json' cannot be written \\(.+[^.]\\)\\. Name a file in a folder that is there, where you may write and there is room\\.\r?\n$", result.Error);
    }

    [Theory]
    [InlineData("{", "the state is damaged (")]
    [InlineData("{\"formatVersion\": 1}", "the state is damaged (")]
    [InlineData("{\"formatVersion\": 9}", "this state has format version 9; this tool reads up to 2; update it.")]
    [InlineData(
        "{\"formatVersion\":1,\"stack\":\"shop\",\"region\":\"r\",\"resources\":[],\"pending\":[]}", "the state is of stack 'shop'. Put back the file of this stack")]
    [InlineData(
        "{\"formatVersion\":1,\"stack\":\"head-office\",\"region\":\"r\",\"resources\":[{\"type\":\"x\",\"name\":\"\",\"id\":\"\"}],\"pending\":[]}",
        "the state is damaged ('x' is no type of resource). Put back a copy of the file with 'sslvpn restore'; nothing was changed.")]
    public async Task A_state_that_cannot_be_used(string state, string error)
    {
        await _folder.DoneAsync("show", "office.sslvpn.json");
        _folder.With("data/head-office.state.json", state);

        var result = await _folder.RunAsync("apply", "office.sslvpn.json", "--yes");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"error: {_folder.Path("data", "head-office.state.json")}: {error}", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(state, await File.ReadAllTextAsync(_folder.Path("data", "head-office.state.json")));
    }

    [Fact]
    public async Task An_apply_while_another_is_running()
    {
        await _folder.DoneAsync("show", "office.sslvpn.json");
        var path = _folder.Path("data", "head-office.lock");
        await using var other = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var result = await _folder.RunAsync("apply", "office.sslvpn.json", "--yes", "--json");

        Assert.Equal(
            (
                1,
                "",
                $"error: {path}: another run holds the lock and does not say who it is; nothing was changed. Wait for its end, then plan again; "
                    + $"'sslvpn unlock' says how to end it.{Environment.NewLine}"),
            (result.ExitCode, result.Out, result.Error));
        Assert.False(File.Exists(_folder.Path("data", "head-office.state.json")));
    }

    public void Dispose() => _folder.Dispose();
}
