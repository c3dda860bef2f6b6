using System.Globalization;

namespace SslVpnSdk.Cli.Tests.Kills;

/// <summary>How often is killed, and from which seed: a few times in CI with a small document, and 300 times with 200 servers in the soak.</summary>
internal static class KillSeeds
{
    public static int Seed { get; } = Number("SOAK_SEED", 1);

    public static int Kills { get; } = Number("SOAK_APPLY_KILLS", 4);

    public static int Servers { get; } = Number("SOAK", 0) == 1 ? 200 : 12;

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
