using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes a plan for people: in colours to a terminal, in plain lines elsewhere.</summary>
internal static class PlanOutput
{
    public static void Write(Terminal terminal, bool noColor, Plan plan) => ColouredLines.Write(terminal, noColor, PlanText.Lines(plan));
}
