namespace SslVpnSdk.Completion.Tests;

/// <summary>The text of a program under test.</summary>
internal static class Program
{
    /// <summary>A stack in region eu-central-1 with a VPC, a gateway of five SSL connections, and the given statements.</summary>
    public static string Stack(string statements, string region = "eu-central-1") =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("test")]
        public sealed partial class Test : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("{{region}}");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                {{statements}}
            }
        }
        """;

    /// <summary>The same, with an SSL server that lacks the given calls.</summary>
    public static string Server(string calls, string region = "eu-central-1") =>
        Stack($"var server = stack.AddSslServer(\"staff\").OnGateway(gateway){calls};", region);

    /// <summary>A program of the contract.</summary>
    public static string Contract(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", file));
}
