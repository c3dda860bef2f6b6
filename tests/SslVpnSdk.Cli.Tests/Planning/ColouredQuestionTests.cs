namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>A question in colours, at which somebody presses Ctrl-C.</summary>
public sealed class ColouredQuestionTests : IDisposable
{
    private readonly ToolFolder _folder = new() { Answer = "", Screen = (80, 24) };
    private readonly NotingWriter _output = new();

    [Fact]
    public async Task No_line_of_others_is_written_into_it()
    {
        var terminal = _folder.Terminal(_output, TextWriter.Null);
        _output.Note = () => terminal.Drawing.IsShown;

        await GiveUpAsync(terminal);

        Assert.Equal((true, false), (_output.Notes.First(), terminal.Drawing.IsShown));
    }

    [Fact]
    public async Task Its_line_ends()
    {
        await GiveUpAsync(_folder.Terminal(_output, TextWriter.Null));

        Assert.EndsWith(Environment.NewLine, _output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    private Task GiveUpAsync(Terminal terminal) => Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => terminal.AskAsync(TestScreen.Console(_output, 80, 24), "[bold]hop[/]:", new CancellationToken(canceled: true)));

    /// <summary>Notes something whenever it is written to.</summary>
    private sealed class NotingWriter : StringWriter
    {
        public Func<bool> Note { get; set; } = () => false;

        public List<bool> Notes { get; } = [];

        public override void Write(string? value)
        {
            Notes.Add(Note());
            base.Write(value);
        }
    }
}
