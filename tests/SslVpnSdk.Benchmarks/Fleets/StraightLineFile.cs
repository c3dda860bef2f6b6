using System.Globalization;
using System.Text;

namespace SslVpnSdk.Benchmarks.Fleets;

/// <summary>A file with two stacks that are written out, call by call.</summary>
internal static class StraightLineFile
{
    public static FleetFile Of(int file)
    {
        var text = new StringBuilder($"using SslVpnSdk;\n\nnamespace Fleet.Group{Fleet.Number(file)};\n");
        for (var i = 0; i < Fleet.StacksPerFile; i++)
        {
            Stack(text, (Fleet.StacksPerFile * file) + i);
        }

        return new FleetFile($"Stacks/Group{Fleet.Number(file)}.cs", text.ToString());
    }

    private static void Stack(StringBuilder text, int stack)
    {
        text.Append(CultureInfo.InvariantCulture, $$"""

            [SslVpnStack("stack-{{Fleet.Number(stack)}}")]
            public sealed partial class Stack{{Fleet.Number(stack)}} : SslVpnStack
            {
                protected override void Define(StackBuilder stack)
                {
                    stack.InRegion("eu-central-1");

            """);
        for (var i = 0; i < Fleet.ServersPerStack; i++)
        {
            Server(text, stack, i);
        }

        text.Append("    }\n}\n");
    }

    private static void Server(StringBuilder text, int stack, int i) => text.Append(CultureInfo.InvariantCulture, $$"""

                var vpc{{i}} = stack.AddVpc("office-{{i}}").WithCidrBlock("10.{{(stack + i) % 250}}.0.0/16");
                var gateway{{i}} = stack.AddVpnGateway("office-{{i}}-edge").InVpc(vpc{{i}}).WithBandwidth(10).WithSslConnections(50);
                var server{{i}} = stack.AddSslServer("office-{{i}}-staff")
                    .OnGateway(gateway{{i}})
                    .WithLocalNetworks("10.{{(stack + i) % 250}}.1.0/24", "10.{{(stack + i) % 250}}.2.0/24")
                    .WithClientCidrBlock("172.{{16 + i}}.0.0/24")
                    .WithPort(11940)
                    .WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc);
                stack.AddClientCertificate("office-{{i}}-01-ana").ForServer(server{{i}});
                stack.AddClientCertificate("office-{{i}}-02-chidi").ForServer(server{{i}});

        """);
}
