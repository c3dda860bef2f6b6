namespace SslVpnSdk.RuleTesting;

/// <summary>The text of a program with one valid stack, so that a test writes down only what it is about.</summary>
public static class StackText
{
    private const string Region = """
        stack.InRegion("eu-central-1");

        """;

    private const string Gateway = Region + """
        var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
        var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);

        """;

    private const string Server = Gateway + """
        var server = stack.AddSslServer("staff").OnGateway(gateway)
            .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");

        """;

    /// <summary>A stack in region eu-central-1, and the given statements.</summary>
    public static string WithRegion(string statements) => Define(Region + statements);

    /// <summary>The same with a <c>vpc</c> 10.0.0.0/16 and in it a <c>gateway</c> "edge" with 5 SSL connections before the given statements.</summary>
    public static string WithGateway(string statements) => Define(Gateway + statements);

    /// <summary>The same with a valid <c>server</c> "staff" on the gateway, with local network 10.0.1.0/24 and client CIDR block 192.168.0.0/24.</summary>
    public static string WithServer(string statements) => Define(Server + statements);

    private static string Define(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using SslVpnSdk;

        [SslVpnStack("office")]
        public sealed partial class Office : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
        {{Indented(statements.TrimEnd('\n'))}}
            }
        }

        """;

    private static string Indented(string statements) =>
        string.Join('\n', statements.Split('\n').Select(line => line.Length > 0 ? $"        {line}" : line));
}
