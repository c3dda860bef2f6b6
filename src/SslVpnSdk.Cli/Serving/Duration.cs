using System.Globalization;

namespace SslVpnSdk.Cli.Serving;

/// <summary>Times as people write them: <c>50ms</c>, <c>1.5s</c>, <c>2m</c>.</summary>
internal static class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // The longest unit first: "ms" ends in an "s" as well.
    private static readonly (string Name, double Seconds)[] Units = [("ms", 0.001), ("s", 1), ("m", 60)];

    /// <exception cref="CliException">The text is no time, or one that is too long.</exception>
    public static TimeSpan Parse(string option, string text)
    {
        foreach (var (name, seconds) in Units)
        {
            if (text.EndsWith(name, StringComparison.Ordinal)
                // Words such as NaN and -Infinity are numbers to the parser, whatever style it is given.
                && double.TryParse(text[..^name.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number >= 0)
            {
                return number * seconds <= Longest.TotalSeconds
                    ? TimeSpan.FromSeconds(number * seconds)
                    : throw new CliException($"{option} {text} is longer than 60m. Write 60m at most.");
            }
        }

        throw new CliException($"'{text}' is no time. Write {option} 50ms, {option} 30s or {option} 2m.");
    }
}
