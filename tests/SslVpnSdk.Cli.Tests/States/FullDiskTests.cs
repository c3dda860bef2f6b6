using System.Diagnostics;
using System.Text.Json;
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
        string[] arguments = ["apply", _folder.Path("office.json"), "--yes", "--json", "--data", _folder.Data];

        using var full = StartFull(arguments);
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

    [SkippableTheory]
    [InlineData("--json")]
    [InlineData("--progress", "json")]
    public async Task Programs_are_told_what_was_done_until_then(params string[] options)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no limit of file sizes.");
        await using var server = await ControlPlaneServer.StartAsync();
        _folder.At(server);

        using var full = StartFull(["apply", _folder.Path("office.json"), "--yes", "--data", _folder.Data, .. options]);
        var error = full.StandardError.ReadToEndAsync();
        var output = await full.StandardOutput.ReadToEndAsync();
        await full.WaitForExitAsync();

        using var end = JsonDocument.Parse(options[0] == "--json" ? output : output.TrimEnd('\n').Split('\n')[^1]);
        var done = end.RootElement.GetProperty("done");
        Assert.True((done.ValueKind == JsonValueKind.Number ? done.GetInt32() : done.GetArrayLength()) > 0);
        Assert.Equal(("failed", 5), (end.RootElement.GetProperty("outcome").GetString(), end.RootElement.GetProperty("total").GetInt32()));
        Assert.Equal($"error: {end.RootElement.GetProperty("failure").GetString()}\n", await error);
    }

    public void Dispose() => _folder.Dispose();

    private Process StartFull(string[] arguments) => ChildProcess.Start(
        new Dictionary<string, string>(_folder.Variables) { ["DOTNET_EnableWriteXorExecute"] = "0" },
        "trap '' XFSZ; ulimit -f 3; exec \"$@\"",
        Path.Combine(AppContext.BaseDirectory, "sslvpn.dll"),
        arguments);
}
