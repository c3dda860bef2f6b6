namespace SslVpnSdk.Cli.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public async Task QuickStart_deploys_its_stack_and_can_be_run_again()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "control-plane");
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Contains("5 to create.", first, StringComparison.Ordinal);
        Assert.EndsWith("Nothing to do: 5 resources are as the document says.", first.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("to create", second, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync()
    {
        using var process = ChildProcess.Start(Path.Combine(AppContext.BaseDirectory, "QuickStart.dll"));
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
