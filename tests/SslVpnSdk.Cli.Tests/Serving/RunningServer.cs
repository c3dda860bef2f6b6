using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.Serving;

/// <summary>A run of <c>sslvpn serve</c> in this process.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ToldWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly Task<int> _run;

    private RunningServer(ToolFolder folder, string[] options) => _run = new SslVpnTool(folder.Terminal(_output, _error)).RunAsync(
        ["serve", "--data", "data", .. options.Contains("--urls") ? [] : new[] { "--urls", "http://127.0.0.1:0" }, .. options], _stop.Token);

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>What it told a shell to export.</summary>
    public IReadOnlyDictionary<string, string> Exports => Output.Split(Environment.NewLine)
        .Where(line => line.StartsWith("export ", StringComparison.Ordinal))
        .Select(line => line["export ".Length..].Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    public string AdminEndpoint => Output.Split("clock and clients: ")[1].Split($".{Environment.NewLine}")[0];

    /// <summary>Starts one, which has to succeed.</summary>
    public static async Task<RunningServer> StartAsync(ToolFolder folder, params string[] options)
    {
        var server = new RunningServer(folder, options);
        await Task.WhenAny(server._run, server._output.Told);
        Assert.False(server._run.IsCompleted, server.Error);
        return server;
    }

    public RpcControlPlane Client(string id, string secret) => new(new Uri(Exports["SSLVPN_ENDPOINT"]), new AccessKey(id, secret));

    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }
}
