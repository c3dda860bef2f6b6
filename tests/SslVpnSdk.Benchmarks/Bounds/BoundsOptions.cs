using System.Globalization;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>What to measure.</summary>
/// <param name="Groups">The groups of ratios; all when empty.</param>
/// <param name="Style">How the solution is written.</param>
/// <param name="Stacks">The stacks of the solution.</param>
/// <param name="Servers">The SSL servers of the largest size.</param>
/// <param name="Rounds">How often each action is timed.</param>
/// <param name="Warmups">How often an action runs before it is timed; those that compare sizes run once.</param>
internal sealed record BoundsOptions(IReadOnlyList<string> Groups, FleetStyle Style, int Stacks, int Servers, int Rounds, int Warmups)
{
    /// <summary>Reads <c>[group…] [--style S] [--stacks N] [--servers N] [--rounds N] [--warmups N]</c>.</summary>
    /// <exception cref="ArgumentException">An option is unknown or has no value.</exception>
    public static BoundsOptions Of(ReadOnlySpan<string> arguments)
    {
        var options = new BoundsOptions([], FleetStyle.AsWritten, 1000, 100_000, 5, 10);
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = arguments[i];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                options = options with { Groups = [.. options.Groups, name] };
                continue;
            }

            var value = ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{name} needs a value.");
            options = name switch
            {
                "--style" => options with { Style = Enum.Parse<FleetStyle>(value) },
                "--stacks" => options with { Stacks = Number(value) },
                "--servers" => options with { Servers = Number(value) },
                "--rounds" => options with { Rounds = Number(value) },
                "--warmups" => options with { Warmups = Number(value) },
                _ => throw new ArgumentException($"There is no option {name}. Use --style, --stacks, --servers, --rounds or --warmups."),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
