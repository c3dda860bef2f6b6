using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests;

/// <summary>The process is really killed.</summary>
public sealed class KilledApplyTests : IDisposable
{
    private const string Region = "eu-central-1";

    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    [Theory]
    [InlineData("[1/5] VPC main: creating")]
    [InlineData("[2/5] VPN gateway edge: creating")]
    [InlineData("[3/5] SSL server staff: creating")]
    [InlineData("[4/5] client certificate ana: created")]
    public async Task An_apply_that_was_killed_converges_when_it_is_run_again_and_makes_nothing_twice(string line)
    {
        await KillAtAsync(line);

        await _folder.DoneAsync("apply", "office.json", "--yes");

        await _folder.DoneAsync("plan", "office.json");
        await using var plane = EmbeddedControlPlane.Open(_folder.Data);
        Assert.Equal(1, (await plane.SendAsync(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
        Assert.Equal(1, (await plane.SendAsync(new DescribeVpnGatewaysRequest { RegionId = Region })).TotalCount);
        Assert.Equal(1, (await plane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region })).TotalCount);
        Assert.Equal(2, (await plane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = Region })).TotalCount);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Kills an apply that has come to a line. One that ends before the kill reaches it was not killed, and does not count.</summary>
    private async Task KillAtAsync(string line)
    {
        const int Attempts = 20;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryKillAtAsync(line))
            {
                return;
            }

            Directory.Delete(_folder.Data, recursive: true);
        }

        Assert.Fail($"The apply ended before it could be killed, {Attempts} times.");
    }

    private async Task<bool> TryKillAtAsync(string line)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "sslvpn.dll");
        using var process = ChildProcess.Start(tool, "apply", _folder.Path("office.json"), "--yes", "--data", _folder.Data);
        string? read;
        do
        {
            read = await process.StandardOutput.ReadLineAsync();
        }
        while (read is not null && !read.StartsWith(line, StringComparison.Ordinal));

        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotNull(read);
        return process.ExitCode != 0;
    }
}
