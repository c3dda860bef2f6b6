namespace SslVpnSdk.Cli.Tests.Output;

/// <summary>An output that cannot be written ends the telling, and not the work.</summary>
public sealed class FailedOutputTests : IDisposable
{
    private const string Warning =
        "warning: the output cannot be written (No space left on device): what came after that is told nowhere, and the work went on. 'sslvpn show' says what is there.";

    private readonly ToolFolder _folder = new ToolFolder { Screen = (80, 24) }.With("office.json", ToolFolder.Contract("head-office"));

    [Theory]
    [InlineData("Plan of")]
    [InlineData("[2/5]")]
    [InlineData("5 of 5 done", "--progress", "tree")]
    [InlineData("\"started\"", "--progress", "json")]
    [InlineData("", "--json")]
    public async Task An_apply_goes_on(string last, params string[] options)
    {
        using var output = new FailingWriter(last);
        using var error = new StringWriter();
        var terminal = _folder.Terminal(output, error) with { IsOutputTerminal = options.Contains("tree") };

        var exitCode = await new SslVpnTool(terminal).RunAsync(["apply", "office.json", "--yes", "--data", "data", .. options]);

        Assert.Equal((0, Warning + Environment.NewLine), (exitCode, error.ToString()));
        await _folder.DoneAsync("plan", "office.json");
    }

    [SkippableTheory]
    [InlineData("exec \"$@\" > /dev/full 2>&1")]
    [InlineData("exit $( { { \"$@\"; echo $? >&4; } | head -n 1 > /dev/null; } 4>&1 )")]
    public async Task Neither_a_full_disk_below_both_outputs_nor_a_reader_that_has_gone_ends_it(string shell)
    {
        Skip.IfNot(File.Exists("/dev/full"), "Linux alone has a device that is always full.");
        using var process = ChildProcess.Start(
            new Dictionary<string, string>(),
            shell,
            Path.Combine(AppContext.BaseDirectory, "sslvpn.dll"),
            "apply",
            _folder.Path("office.json"),
            "--yes",
            "--data",
            _folder.Data);

        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        await _folder.DoneAsync("plan", "office.json");
    }

    public void Dispose() => _folder.Dispose();
}
