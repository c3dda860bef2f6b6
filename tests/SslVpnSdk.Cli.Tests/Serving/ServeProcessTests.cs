using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.Serving;

/// <summary>The process itself: what it writes where, and how it ends when the system asks.</summary>
public sealed class ServeProcessTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task The_log_has_a_line_a_call_and_no_secret(string format)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = Start(format);
        var log = process.StandardError.ReadToEndAsync();
        var (endpoint, key) = await ReadAsync(process);
        using var client = new RpcControlPlane(endpoint, key);
        await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8", ClientToken = "my-token" });
        await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(new DeleteVpcRequest { RegionId = "eu-central-1", VpcId = "vpc-none" }));

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        var lines = (await log).TrimEnd().Split('\n');
        Assert.Equal("Stopping after what is in hand.", lines[^1]);
        Assert.Equal(2, lines.Length - 1);
        Assert.All(lines[..^1], line => Assert.Contains(line.Contains("CreateVpc", StringComparison.Ordinal) ? "CreateVpc by root: done" : "DeleteVpc by root: 4", line, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(key.Secret, StringComparison.Ordinal) || line.Contains("my-token", StringComparison.Ordinal));
        if (format == "json")
        {
            Assert.All(lines[..^1], line => Assert.Equal("Information", JsonDocument.Parse(line).RootElement.GetProperty("LogLevel").GetString()));
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var process = Start("text", $"http://{listener.LocalEndpoint}");
        var log = process.StandardError.ReadToEndAsync();

        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("error: cannot listen at", Assert.Single((await log).TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(Uri Endpoint, AccessKey Key)> ReadAsync(Process process)
    {
        var values = new List<string>();
        while (values.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync();
            Assert.NotNull(line);
            if (line.StartsWith("export ", StringComparison.Ordinal))
            {
                values.Add(line.Split('=')[1]);
            }
        }

        return (new Uri(values[0]), new AccessKey(values[1], values[2]));
    }

    private Process Start(string format, string url = "http://127.0.0.1:0")
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "sslvpn.dll"), "serve", "--urls", url, "--data", _folder.Data, "--log-format", format])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN" })
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }
}
