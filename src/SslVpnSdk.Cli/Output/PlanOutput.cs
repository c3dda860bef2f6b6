using Spectre.Console;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes a plan for people: in colours to a terminal, in plain lines elsewhere.</summary>
internal static class PlanOutput
{
    public static void Write(Terminal terminal, bool noColor, Plan plan)
    {
        if (terminal.Live(noColor) is not { } console)
        {
            terminal.Out.Write(PlanText.Write(plan));
            return;
        }

        foreach (var line in PlanText.Lines(plan))
        {
            console.WriteLine(line.Text, StyleOf(line.Action));
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
