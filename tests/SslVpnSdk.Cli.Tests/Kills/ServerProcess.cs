using System.Diagnostics;
using SslVpnSdk.Cli.Tests.Endpoint;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.Kills;

/// <summary>A process <c>sslvpn serve</c> that is killed and started again on the same folder and port.</summary>
internal sealed class ServerProcess(string data) : IDisposable
{
    private static readonly AccessKey Key = new("LTAIkilled", "killedKilledKilledKilled");

    private readonly int _port = FreePort.Next();
    private Process? _process;

    public static Dictionary<string, string> Variables { get; } = new()
    {
        ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = Key.Id,
        ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = Key.Secret,
    };

    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "sslvpn.dll");

    public string Endpoint => $"http://127.0.0.1:{_port}";

    public RpcControlPlane Client() => new(new Uri(Endpoint), Key);

    /// <summary>Starts it, and waits until it serves.</summary>
    public async Task StartAsync()
    {
        _process = ChildProcess.Start(
            Variables, shell: null, Tool, "serve", "--urls", Endpoint, "--data", data, "--transition", "20ms", "--vpn-gateway-quota", "1000");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var line = await _process.StandardOutput.ReadLineAsync();
        Assert.StartsWith("# Serving ", line, StringComparison.Ordinal);
    }

    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
    }
}
