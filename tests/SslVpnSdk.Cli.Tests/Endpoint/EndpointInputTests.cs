namespace SslVpnSdk.Cli.Tests.Endpoint;

/// <summary>What is wrong with an endpoint or an access key is said before anything is read or sent.</summary>
public sealed class EndpointInputTests : IDisposable
{
    private const string Form = "Use https://host, or http://127.0.0.1:port on this machine.";
    private const string Variables =
        "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, and for a temporary key ALIBABA_CLOUD_SECURITY_TOKEN.";

    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    public static TheoryData<string, string> Endpoints { get; } = new()
    {
        { "", $"'' is no endpoint. {Form}" },
        { "vpc.aliyuncs.com", $"'vpc.aliyuncs.com' is no endpoint. {Form}" },
        { "127.0.0.1:8480", $"'127.0.0.1:8480' is no endpoint. {Form}" },
        { "localhost:8480", $"'localhost:8480' is no endpoint. {Form}" },
        { "ftp://vpc.aliyuncs.com", $"'ftp://vpc.aliyuncs.com' is no endpoint. {Form}" },
        { "https://vpc.aliyuncs.com/api", "'https://vpc.aliyuncs.com/api' has more than scheme, host and port. Use https://vpc.aliyuncs.com." },
        { "https://a:b@vpc.aliyuncs.com", "the endpoint has a user or password in it. Leave them out: calls are signed with the access key." },
        {
            "http://vpc.aliyuncs.com",
            "'http://vpc.aliyuncs.com' is not encrypted, and answers hold private keys. Use https://, or write --allow-http where nobody can listen."
        },
    };

    public static TheoryData<string?, string?, string?, string> AccessKeys { get; } = new()
    {
        { null, null, null, $"calls to http://127.0.0.1:1 need an access key. {Variables}" },
        { "", "", "", $"calls to http://127.0.0.1:1 need an access key. {Variables}" },
        { "id", null, null, $"the access key is not complete: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set. {Variables}" },
        { null, "secret", null, $"the access key is not complete: ALIBABA_CLOUD_ACCESS_KEY_ID is not set. {Variables}" },
        { null, null, "token", $"the access key is not complete: ALIBABA_CLOUD_ACCESS_KEY_ID is not set. {Variables}" },
        { "id", "secret\r", null, "ALIBABA_CLOUD_ACCESS_KEY_SECRET has a character that no access key has, such as a space or the end of a line. Set it anew." },
        { "my id", "secret", null, "ALIBABA_CLOUD_ACCESS_KEY_ID has a character that no access key has, such as a space or the end of a line. Set it anew." },
        { "id", "secret", "a\n", "ALIBABA_CLOUD_SECURITY_TOKEN has a character that no access key has, such as a space or the end of a line. Set it anew." },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task An_endpoint_that_cannot_be_called(string endpoint, string error)
    {
        SetKey("id", "secret", null);

        await FailsAsync(["--endpoint", endpoint], $"--endpoint: {error}");
    }

    [Fact]
    public async Task A_variable_that_names_no_endpoint()
    {
        _folder.Variables["SSLVPN_ENDPOINT"] = "here";

        await FailsAsync([], $"SSLVPN_ENDPOINT: 'here' is no endpoint. {Form}");
    }

    [Theory]
    [MemberData(nameof(AccessKeys))]
    public async Task An_access_key_that_is_missing_or_none(string? id, string? secret, string? token, string error)
    {
        SetKey(id, secret, token);

        await FailsAsync(["--endpoint", "http://127.0.0.1:1"], error);
    }

    [Fact]
    public Task Plain_HTTP_is_allowed_for_nothing() => FailsAsync(
        ["--allow-http"], "--allow-http is about an endpoint, and none is named. Write --endpoint url, or set SSLVPN_ENDPOINT.");

    [Fact]
    public Task A_command_that_calls_nothing_takes_no_endpoint() => _folder.FailsAsync(
        ["validate", "office.json", "--endpoint", "https://vpc.aliyuncs.com"], "Unrecognized command or argument '--endpoint'.");

    [Fact]
    public async Task A_plan_that_asks_the_control_plane_nothing_needs_no_access_key()
    {
        var result = await _folder.RunAsync("plan", "office.json", "--endpoint", "http://127.0.0.1:1", "--no-refresh");

        Assert.Equal((2, ""), (result.ExitCode, result.Error));
    }

    public void Dispose() => _folder.Dispose();

    private async Task FailsAsync(string[] options, string error)
    {
        foreach (var command in (string[][])[["plan"], ["apply", "--yes"], ["destroy", "--yes"], ["show"]])
        {
            await _folder.FailsAsync([.. command, "office.json", .. options], error);
        }
    }

    private void SetKey(string? id, string? secret, string? token)
    {
        foreach (var (name, value) in new[] { ("ALIBABA_CLOUD_ACCESS_KEY_ID", id), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret), ("ALIBABA_CLOUD_SECURITY_TOKEN", token) })
        {
            if (value is not null)
            {
                _folder.Variables[name] = value;
            }
        }
    }
}
