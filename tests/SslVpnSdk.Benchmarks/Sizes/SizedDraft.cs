using System.Globalization;
using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Benchmarks.Sizes;

/// <summary>Drafts of a given number of SSL servers.</summary>
internal static class SizedDraft
{
    /// <summary>Makes a draft.</summary>
    public static StackDraft Of(DraftShape shape, int servers) => new(
        "sized",
        null,
        null,
        DraftValue.Known("eu-central-1"),
        new([]),
        new(shape switch
        {
            DraftShape.OneServer => [Vpc("vpc", 0, 0), Gateway("edge", 0), Server("server", 1, 0, servers)],
            DraftShape.OneVpc => [Vpc("vpc", 0, servers), .. Enumerable.Range(0, servers).SelectMany(i => OnVpc(0, i, i, i))],
            DraftShape.OnePool => [Vpc("vpc", 0, 0), .. Enumerable.Range(0, servers).SelectMany(i => OnVpc(0, i, i, 0))],
            _ => Enumerable.Range(0, servers).SelectMany(i => WithVpc(i, shape == DraftShape.OneName ? 0 : i)),
        }));

    private static ResourceDraft[] WithVpc(int position, int number) =>
    [
        Vpc(Name("vpc", number), position, 0),
        Gateway(Name("edge", number), 3 * position),
        Server(Name("server", number), (3 * position) + 1, position, 2),
    ];

    private static ResourceDraft[] OnVpc(int vpc, int position, int number, int pool) =>
        [Gateway(Name("edge", number), vpc), Server(Name("server", number), (2 * position) + 1, pool, 2)];

    private static VpcDraft Vpc(string name, int number, int routes) => new(
        DraftValue.Known(name),
        null,
        DraftValue.Known($"10.{number % 250}.0.0/16"),
        new([]),
        new(Enumerable.Range(0, routes).Select(i => new RouteDraft(Block(0x0B00_0000, i, 28), DraftValue.Known("i-1")))));

    private static VpnGatewayDraft Gateway(string name, int vpc) => new(
        DraftValue.Known(name), null, DraftValue.Known(new ResourceReference(vpc)), DraftValue.Known(10), DraftValue.Known(5), new([]), null);

    private static SslServerDraft Server(string name, int gateway, int pool, int networks) => new(
        DraftValue.Known(name),
        null,
        DraftValue.Known(new ResourceReference(gateway)),
        new(Enumerable.Range(0, networks).Select(i => Block(0x1400_0000, i, 28))),
        Block(0xAC10_0000, pool % 32_768, 27),
        null,
        DraftValue.Known(1194),
        null,
        null,
        null);

    private static string Name(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}-{number}");

    private static DraftValue<string> Block(uint first, int number, int prefixLength) =>
        DraftValue.Known(CidrBlock.Of(first + ((uint)number << (32 - prefixLength)), prefixLength).ToString());
}
