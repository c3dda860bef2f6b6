namespace SslVpnSdk.Benchmarks.Fleets;

/// <summary>Files with stacks as people write them, and the files these stacks read.</summary>
internal static class AsWrittenFile
{
    /// <summary>What the stacks of a project have in common: the kind of an office, and how one is connected.</summary>
    public static FleetFile Wiring { get; } = new("Wiring.cs", """
        using System.Collections.Generic;
        using System.Linq;
        using SslVpnSdk;

        namespace Fleet;

        public sealed record Office(string City, int Index, int Seats, params string[] Staff);

        /// <summary>How every office of the company is connected.</summary>
        internal static class Wiring
        {
            public const string Supernet = "10.64.0.0/10";

            public static string Network(Office office) => Cidr.Subnet(Supernet, newBits: 6, number: office.Index);

            public static VpnGatewayBuilder AddGateway(StackBuilder stack, Office office, string network)
            {
                var vpc = stack.AddVpc(office.City).WithCidrBlock(network);
                return stack.AddVpnGateway($"{office.City}-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(office.Seats);
            }

            public static void AddCertificates(StackBuilder stack, SslServerBuilder server, Office office)
            {
                for (var i = 0; i < office.Staff.Length; i++)
                {
                    stack.AddClientCertificate($"{office.City}-{i + 1:00}-{office.Staff[i].ToUpperInvariant()}").ForServer(server);
                }
            }

            /// <summary>The longest prefix whose block holds four addresses for every seat.</summary>
            public static int ClientPrefix(int seats)
            {
                var prefix = 29;
                while (1 << (32 - prefix) < 4 * seats)
                {
                    prefix--;
                }

                return prefix;
            }
        }

        """);

    /// <summary>The table that the stacks of some files loop over.</summary>
    public static FleetFile Table(int table) => new($"Offices/Country{Fleet.Number(table)}.cs", $$"""
        namespace Fleet.Offices;

        internal static class Country{{Fleet.Number(table)}}
        {
            public const string Region = "eu-central-1";

            public static readonly Office[] Offices =
            [
                new("berlin", {{(table + 0) % 60}}, 50, "ana", "björn"),
                new("lagos", {{(table + 1) % 60}}, 200, "chidi", "ngozi"),
                new("osaka", {{(table + 2) % 60}}, 20, "haruto", "yui"),
                new("quito", {{(table + 3) % 60}}, 100, "mateo", "lucía"),
                new("turku", {{(table + 4) % 60}}, 10, "aino", "eero"),
            ];
        }

        """);

    /// <summary>Two stacks: one with environments that takes offices from a table, one with a table and a helper of its own.</summary>
    public static FleetFile Of(int file, int table) => new($"Stacks/Group{Fleet.Number(file)}.cs", $$"""
        using System.Linq;
        using Fleet.Offices;
        using SslVpnSdk;

        namespace Fleet.Group{{Fleet.Number(file)}};

        /// <summary>The offices of a country.</summary>
        [SslVpnStack("branches-{{Fleet.Number(file)}}", Environments = ["staging", "production"])]
        public sealed partial class Branches : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion(Country{{Fleet.Number(table)}}.Region);
                var production = stack.Environment == "production";

                foreach (var (office, position) in Country{{Fleet.Number(table)}}.Offices
                    .Where(office => production || office.Seats < 100)
                    .Select((office, position) => (office, position)))
                {
                    var network = Wiring.Network(office);
                    var server = stack.AddSslServer($"{office.City}-staff")
                        .OnGateway(Wiring.AddGateway(stack, office, network))
                        .WithLocalNetworks(Enumerable.Range(1, 2).Select(n => Cidr.Subnet(network, 8, n)).ToArray())
                        .WithClientCidrBlock($"172.{16 + position}.0.0/{Wiring.ClientPrefix(office.Seats)}")
                        .WithPort(production ? 1194 : 11940);

                    if (production)
                    {
                        server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc);
                    }

                    Wiring.AddCertificates(stack, server, office);
                }
            }
        }

        /// <summary>The partners of a country, each with a gateway of its own in one network.</summary>
        [SslVpnStack("partners-{{Fleet.Number(file)}}")]
        public sealed partial class Partners : SslVpnStack
        {
            private const int FirstPort = {{10_000 + (file % 10_000)}};

            private static readonly (string Name, int Seats)[] Members =
                [("audit", 5), ("bakery", 10), ("clinic", 20), ("depot", 50), ("estate", 100)];

            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("ap-southeast-1");
                var vpc = stack.AddVpc("partners").WithCidrBlock("10.{{file % 200}}.0.0/16");

                for (var i = 0; i < Members.Length; i++)
                {
                    var (name, seats) = Members[i];
                    Add(stack, vpc, name, seats)
                        .WithClientCidrBlock(Cidr.Subnet("192.168.0.0/16", Wiring.ClientPrefix(seats) - 16, Slot(i)))
                        .WithPort(FirstPort + i);
                }
            }

            private static int Slot(int index) => 2 * (index + 1);

            private static SslServerBuilder Add(StackBuilder stack, VpcBuilder vpc, string name, int seats)
            {
                var gateway = stack.AddVpnGateway($"{name}-edge").InVpc(vpc).WithBandwidth(5).WithSslConnections(seats);
                return stack.AddSslServer(name).OnGateway(gateway).WithLocalNetworks("10.{{file % 200}}.1.0/24");
            }
        }

        """);
}
