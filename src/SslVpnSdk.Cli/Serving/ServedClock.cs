using System.Globalization;
using SslVpnSdk.Server.Clocks;

namespace SslVpnSdk.Cli.Serving;

/// <summary>The clocks that changes can go by.</summary>
internal static class ServedClock
{
    private const double Fastest = 100_000;

    /// <summary>Reads <c>real</c>, <c>manual</c> or how many times as fast as time a clock runs: <c>60x</c>.</summary>
    /// <returns>What opens the clock of a data folder.</returns>
    /// <exception cref="CliException">There is no such clock.</exception>
    public static Func<string, TimeProvider> Parse(string text) => text switch
    {
        "real" => RealClock.Open,
        "manual" => ManualClock.Open,
        [.. var number, 'x'] when double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor is > 0 and <= Fastest =>
            folder => ScaledClock.Open(folder, factor),
        _ => throw new CliException($"there is no clock '{text}'. Write --clock real, manual, or a factor above 0x up to 100000x, such as 60x."),
    };
}
