namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>Ctrl-C at a question gives up at once, whatever is being read.</summary>
public sealed class GivenUpQuestionTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder { Answer = "" }.With("office.json", ToolFolder.Contract("head-office"));
    private readonly CancellationTokenSource _stop = new();
    private readonly ManualResetEventSlim _isTyped = new();

    [Theory]
    [InlineData("apply")]
    [InlineData("refresh")]
    public async Task Nothing_is_changed(string command)
    {
        await _folder.DoneAsync("show", "office.json");
        if (command == "refresh")
        {
            await _folder.DoneAsync("apply", "office.json", "--yes");
            Directory.Move(_folder.Data, _folder.Path("old"));
            Directory.CreateDirectory(_folder.Data);
            File.Copy(_folder.Path("old", "head-office.state.json"), _folder.Path("data", "head-office.state.json"));
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = _folder.Terminal(output, error) with { ReadLine = Read };

        var exitCode = await new SslVpnTool(terminal).RunAsync([command, "office.json", "--data", "data"], _stop.Token);

        Assert.Equal((1, $"error: not confirmed; nothing was changed.{Environment.NewLine}"), (exitCode, error.ToString()));
        Assert.EndsWith($"Only 'yes' goes ahead: {Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _isTyped.Set();
        _folder.Dispose();
        _stop.Dispose();
    }

    private string Read()
    {
        _stop.Cancel();
        _isTyped.Wait();
        return "yes";
    }
}
