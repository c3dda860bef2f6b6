using Spectre.Console;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes lines about changes for people: in colours to a terminal, plain elsewhere.</summary>
internal static class ColouredLines
{
    public static void Write(Terminal terminal, bool noColor, IEnumerable<PlanTextLine> lines)
    {
        var console = terminal.Live(noColor);
        foreach (var line in lines)
        {
            if (console is null)
            {
                terminal.Out.Write(line.Text + "\n");
            }
            else
            {
                console.WriteLine(line.Text, StyleOf(line.Action));
            }
        }
    }

    private static Style StyleOf(PlanAction action) => action switch
    {
        PlanAction.Create => new Style(Color.Green),
        PlanAction.Update => new Style(Color.Yellow),
        PlanAction.Replace => new Style(Color.Fuchsia),
        PlanAction.Delete => new Style(Color.Red),
        _ => Style.Plain,
    };
}
