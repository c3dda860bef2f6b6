using System.Globalization;
using System.Runtime;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures, and prints a table of Markdown as it goes.</summary>
internal static class BoundsTable
{
    /// <summary>Measures the groups asked for.</summary>
    /// <returns>The exit code: 0 when every bound holds, 1 when one does not.</returns>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static int Print(BoundsOptions options, TextWriter output)
    {
        var groups = new Measurements(options).Groups;
        if (options.Groups.Except(groups.Select(group => group.Name)).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no group {unknown}. Use {string.Join(", ", groups.Select(group => group.Name))}.");
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{options.Style}, {options.Stacks:N0} stacks, up to {options.Servers:N0} servers, medians of {options.Rounds}, the collector of a {(GCSettings.IsServerGC ? "server" : "workstation")}"));
        output.WriteLine();
        output.WriteLine("| what | this | that | ratio | bound | |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
        var holds = true;
        foreach (var bound in groups.Where(group => options.Groups.Count == 0 || options.Groups.Contains(group.Name)).SelectMany(group => group.Measure()))
        {
            output.WriteLine(Row(bound));
            output.Flush();
            holds &= bound.Holds;
        }

        return holds ? 0 : 1;
    }

    private static string Row(Bound bound) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {bound.Name} | {bound.Value:0.###} {bound.Unit} | {bound.Reference:0.###} {bound.Unit} | {bound.Ratio:0.####} | {bound.Limit?.ToString(CultureInfo.InvariantCulture) ?? "–"} | {Verdict(bound)} |");

    private static string Verdict(Bound bound) => bound.Limit is null ? "" : bound.Holds ? "holds" : "fails";
}
