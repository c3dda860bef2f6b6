using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>A node process in which the cloud's own clients run, one call at a time.</summary>
public sealed class NpmDriver : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    public async Task<NpmAnswer> CallAsync(NpmCall call)
    {
        await _turn.WaitAsync();
        try
        {
            var process = _process ??= Start();
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(call, JsonSerializerOptions.Web));
            await process.StandardInput.FlushAsync();
            var line = await process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"node ended: {await process.StandardError.ReadToEndAsync()}");
            return new NpmAnswer(JsonNode.Parse(line)!.AsObject());
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (_process is { } process)
        {
            process.StandardInput.Close();
            process.WaitForExit();
            process.Dispose();
        }

        _turn.Dispose();
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", "driver.mjs")
    {
        WorkingDirectory = NpmFolder.Ensure(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
