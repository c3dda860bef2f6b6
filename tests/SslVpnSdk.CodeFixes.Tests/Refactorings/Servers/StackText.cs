namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>Writes the program of a stack around statements and members.</summary>
internal static class StackText
{
    /// <summary>A stack in eu-central-1 with a VPC and a gateway on it. Statements and members are indented.</summary>
    public static string Of(string statements, string members = "") =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("test")]
        public sealed partial class Test : SslVpnStack
        {
        {{(members.Length == 0 ? "" : Indented(members, 4) + "\n\n")}}    protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
        {{Indented(statements, 8)}}
            }
        }

        """;

    private static string Indented(string text, int columns) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', columns) + line));
}
