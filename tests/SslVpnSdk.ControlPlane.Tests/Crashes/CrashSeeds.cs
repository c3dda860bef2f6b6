using System.Globalization;

namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>The seeds of the kills: ten from 1 in CI; <c>SOAK_KILLS</c> from <c>SOAK_SEED</c> in the soak.</summary>
internal static class CrashSeeds
{
    public static TheoryData<int> All { get; } = [.. Enumerable.Range(Number("SOAK_SEED", 1), Number("SOAK_KILLS", 10))];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
