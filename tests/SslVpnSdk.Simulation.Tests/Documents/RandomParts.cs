using SslVpnSdk.Documents;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>What documents are made of.</summary>
/// <param name="random">Decides everything.</param>
internal sealed class RandomParts(Random random)
{
    private const int Blocks = 8;
    private const string End = ".0/24";
    private const string EndInside = ".128/25";

    private int _names;

    public string NewName(string kind) => $"{kind}-{++_names}";

    /// <summary>A block that lies inside another, which the service allows in no VPC; that one is exactly the other it allows.</summary>
    public static string Inside(string block) => block.Replace(End, EndInside, StringComparison.Ordinal);

    /// <summary>The block that another lies inside.</summary>
    public static string Around(string block) => block.Replace(EndInside, End, StringComparison.Ordinal);

    public string Block() => $"192.168.{random.Next(Blocks)}.0/24";

    public SslServerDocument Server(string gateway) => new(
        NewName("server"),
        gateway,
        new(Enumerable.Range(1, random.Next(1, 3)).Select(i => $"10.0.{i}.0/24")),
        Block(),
        random.Next(2) == 0 ? VpnProtocol.Tcp : VpnProtocol.Udp,
        random.Next(1194, 1200),
        EncryptionAlgorithm.Aes256Cbc,
        random.Next(4) == 0,
        null);

    public RouteDocument Route() => new(random.Next(3) == 0 ? Inside(Block()) : $"172.31.{random.Next(Blocks)}.0/24", DocumentValue.Of($"i-{random.Next(3)}"));

    public VpnGatewayDocument Gateway(string vpc) => new(NewName("gateway"), vpc, random.Next(2) == 0 ? 10 : 100, random.Next(2) == 0 ? 5 : 10, new([]), null);
}
