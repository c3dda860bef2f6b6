using System.Globalization;

namespace SslVpnSdk.Differential.Tests;

/// <summary>How much is tried, and from which seed: little and always the same, unless <c>eng/soak.sh</c> says otherwise.</summary>
internal static class Soak
{
    public static ulong Seed { get; } = Number("SOAK_SEED", 1);

    public static int Programs { get; } = (int)Number("SOAK_PROGRAMS", 300);

    public static int Mutants { get; } = (int)Number("SOAK_MUTANTS", 300);

    /// <summary>As many mutants as are asked for their fixes; each fix has the program evaluated several times.</summary>
    public static int FixedMutants { get; } = (int)Number("SOAK_FIXED_MUTANTS", 150);

    /// <summary>Whether <c>eng/soak.sh</c> runs the tests: only then is time measured.</summary>
    public static bool IsLong { get; } = Number("SOAK", 0) == 1;

    private static ulong Number(string variable, ulong otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
