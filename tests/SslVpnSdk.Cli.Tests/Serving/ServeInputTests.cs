using System.Net;
using System.Net.Sockets;

namespace SslVpnSdk.Cli.Tests.Serving;

public sealed class ServeInputTests : IDisposable
{
    private const string Form = "Write --urls http://address:port; several are separated by semicolons, and port 0 is a free one.";

    private readonly ToolFolder _folder = new();

    public static TheoryData<string, string, string> Options { get; } = new()
    {
        { "--urls", "", $"there is no address to listen at. {Form}" },
        { "--urls", ";", $"there is no address to listen at. {Form}" },
        { "--urls", "8480", $"'8480' is no address to listen at. {Form} For all addresses of the machine write http://0.0.0.0:port." },
        { "--urls", "http://*:8480", $"'http://*:8480' is no address to listen at. {Form} For all addresses of the machine write http://0.0.0.0:port." },
        { "--urls", "http://127.0.0.1:0;tcp://a", $"'tcp://a' is no address to listen at. {Form} For all addresses of the machine write http://0.0.0.0:port." },
        { "--urls", "http://127.0.0.1:99999", $"'http://127.0.0.1:99999' is no address to listen at. {Form} For all addresses of the machine write http://0.0.0.0:port." },
        { "--urls", "https://127.0.0.1:8480", "'https://127.0.0.1:8480' needs a certificate, and serve has none. Listen at http:// on this machine, and put a proxy with TLS in front." },
        { "--urls", "http://plane.example:8480", "'http://plane.example:8480' names a host. Write the address to listen at, or localhost." },
        { "--urls", "http://127.0.0.1:8480/vpc", "'http://127.0.0.1:8480/vpc' has more than scheme, address and port. Write http://127.0.0.1:8480." },
        { "--data", " ", "the data folder has no name. Write --data folder, or leave it out." },
        { "--transition", "soon", "'soon' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "30", "'30' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "-1s", "'-1s' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "-Infinitys", "'-Infinitys' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "NaNs", "'NaNs' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "1e9s", "'1e9s' is no time. Write --transition 50ms, --transition 30s or --transition 2m." },
        { "--transition", "3601s", "--transition 3601s is longer than 60m. Write 60m at most." },
        { "--clock", "fast", "there is no clock 'fast'. Write --clock real, manual, or a factor above 0x up to 100000x, such as 60x." },
        { "--clock", "0x", "there is no clock '0x'. Write --clock real, manual, or a factor above 0x up to 100000x, such as 60x." },
        { "--clock", "1000000x", "there is no clock '1000000x'. Write --clock real, manual, or a factor above 0x up to 100000x, such as 60x." },
        { "--clock", "NaNx", "there is no clock 'NaNx'. Write --clock real, manual, or a factor above 0x up to 100000x, such as 60x." },
        { "--admin-urls", "https://127.0.0.1:1", "'https://127.0.0.1:1' needs a certificate, and serve has none. Listen at http:// on this machine, and put a proxy with TLS in front." },
        { "--collector", "127.0.0.1:4318", "'127.0.0.1:4318' is no collector. Write --collector http://host:4318." },
        { "--log-format", "xml", "there is no log format 'xml'. Write --log-format text or json." },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public Task An_option_that_cannot_be_used(string option, string value, string error) => _folder.FailsAsync(["serve", option, value], error);

    [Fact]
    public Task Half_an_access_key()
    {
        _folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id";

        return _folder.FailsAsync(
            ["serve"],
            "the access key is not complete: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set. "
                + "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, and for a temporary key ALIBABA_CLOUD_SECURITY_TOKEN.");
    }

    [Theory]
    [InlineData("nonsense", "This is no connection string of PostgreSQL. Use one such as 'Host=localhost;Database=sslvpn;Username=sslvpn;Password=…'.")]
    [InlineData("Password=hidden", "The connection string names no host. Add 'Host=…', the server's name or the folder of its socket.")]
    public Task A_database_that_cannot_be_connected_to(string connection, string error)
    {
        _folder.Variables["SSLVPN_DATABASE"] = connection;

        return _folder.FailsAsync(["serve", "--urls", "http://127.0.0.1:0"], $"SSLVPN_DATABASE: {error}");
    }

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://{listener.LocalEndpoint}";

        var result = await _folder.RunAsync("serve", "--urls", url);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Matches($"^error: cannot listen at {url}: [^\n]*in use. Choose another address or port.\n$", result.Error);
    }

    [Fact]
    public async Task An_address_of_another_machine()
    {
        var result = await _folder.RunAsync("serve", "--urls", "http://203.0.113.1:8480");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches("\nerror: cannot listen at http://203.0.113.1:8480: [^\n]*. Choose another address or port.\n$", result.Error);
    }

    [Fact]
    public async Task A_file_of_users_that_is_not_there_or_says_nothing_known()
    {
        _folder.With("users.json", "{ \"people\": [] }");

        Assert.StartsWith($"error: {_folder.Path("none.json")}: ", await FailureAsync("--users", "none.json"), StringComparison.Ordinal);
        Assert.StartsWith($"error: {_folder.Path("users.json")}: ", await FailureAsync("--users", "users.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_faults_that_is_not_there_or_says_nothing_known()
    {
        _folder.With("faults.json", """{ "rules": [{ "kind": "earthquake" }] }""");

        Assert.StartsWith($"error: Could not find file '{_folder.Path("none.json")}'", await FailureAsync("--faults", "none.json"), StringComparison.Ordinal);
        Assert.StartsWith($"error: {_folder.Path("faults.json")}: Line 1, ", await FailureAsync("--faults", "faults.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_is_null()
    {
        _folder.With("faults.json", """{ "rules": [null] }""");

        Assert.Equal(
            $"error: {_folder.Path("faults.json")}: A rule cannot be used: it is null. Compare it with docs/server.md.\n",
            await FailureAsync("--faults", "faults.json"));
    }

    [Theory]
    [InlineData("manual")]
    [InlineData("60x")]
    [InlineData("real")]
    public async Task A_clock_that_cannot_be_read(string clock)
    {
        _folder.With("data/clock.json", "noon");

        Assert.Equal(
            $"error: The control plane's data in '{Path.Combine(_folder.Data, "clock.json")}' cannot be used: it holds no clock that can be read. "
                + "Remove the file, and the clock begins at the time it is then.\n",
            await FailureAsync("--clock", clock));
    }

    [Fact]
    public Task A_token_that_cannot_travel()
    {
        _folder.Variables["SSLVPN_ADMIN_TOKEN"] = "a b";

        return _folder.FailsAsync(["serve"], "SSLVPN_ADMIN_TOKEN has a space or another character that cannot travel. Set it anew.");
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file()
    {
        _folder.With("data", "x");

        var result = await _folder.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"error: The control plane's data in '{_folder.Data}' cannot be used: ", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> FailureAsync(params string[] options)
    {
        var result = await _folder.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. options]);
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        return result.Error;
    }
}
