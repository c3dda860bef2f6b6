using System.Globalization;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>How many seeds are tried, and from which: 500 from 1, unless <c>eng/soak.sh</c> says otherwise.</summary>
internal static class Soak
{
    public static IEnumerable<int> Seeds => Enumerable.Range(Number("SOAK_SEED", 1), Number("SOAK_SEEDS", 500));

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
