using SslVpnSdk.Cli.Tests.Endpoint;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;

namespace SslVpnSdk.Cli.Tests.States;

/// <summary>The system itself refuses to write more of a file, by the limit it has for a process: full disks and quotas fail in the same call.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    [SkippableFact]
    public async Task An_apply_that_cannot_record_stops_and_the_next_one_goes_on_and_makes_nothing_twice()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no limit of file sizes.");
        await using var server = await ControlPlaneServer.StartAsync();
        _folder.At(server);
        var variables = new Dictionary<string, string>(_folder.Variables) { ["DOTNET_EnableWriteXorExecute"] = "0" };
        string[] arguments = ["apply", _folder.Path("office.json"), "--yes", "--json", "--data", _folder.Data];

        using var full = ChildProcess.Start(
            variables, "trap '' XFSZ; ulimit -f 3; exec \"$@\"", Path.Combine(AppContext.BaseDirectory, "sslvpn.dll"), arguments);
        var error = await full.StandardError.ReadToEndAsync();
        await full.WaitForExitAsync();

        Assert.Matches(
            "^error: .+head-office\\.state\\.json: the state cannot be written \\(File too large : '.+head-office\\.state\\.journal'\\)\\. What was recorded before is kept\\. "
            + "Mend that, then run again\\.\n$",
            error);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("vpc.main  vpc-", await _folder.DoneAsync("state", "office.json"), StringComparison.Ordinal);

        await _folder.DoneAsync("apply", "office.json", "--yes");

        await _folder.DoneAsync("plan", "office.json");
        Assert.Equal(1, (await server.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = "eu-central-1" })).TotalCount);
        Assert.Equal(2, (await server.ControlPlane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = "eu-central-1" })).TotalCount);
    }

    public void Dispose() => _folder.Dispose();
}
