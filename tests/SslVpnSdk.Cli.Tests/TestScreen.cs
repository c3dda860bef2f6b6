using System.Text;
using Spectre.Console;

namespace SslVpnSdk.Cli.Tests;

/// <summary>A terminal of a size, which writes what a terminal is sent, escape sequences and all.</summary>
internal sealed class TestScreen(TextWriter writer, int width, int height) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => height;

    public static IAnsiConsole Console(TextWriter writer, int width, int height) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
        Interactive = InteractionSupport.Yes,
        Out = new TestScreen(writer, width, height),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    public void SetEncoding(Encoding encoding)
    {
    }
}
