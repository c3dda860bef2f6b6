using System.Globalization;

namespace SslVpnSdk.Benchmarks.Fleets;

/// <summary>A generated solution: the given number of valid stacks of five SSL servers, two stacks a file.</summary>
internal sealed class Fleet
{
    /// <summary>The SSL servers of a stack.</summary>
    public const int ServersPerStack = 5;

    /// <summary>The stacks of a file.</summary>
    public const int StacksPerFile = 2;

    /// <summary>The stack files that share one table of offices.</summary>
    private const int FilesPerTable = 10;

    private Fleet(int stacks, IEnumerable<FleetFile> files)
    {
        Stacks = stacks;
        Files = [.. files];
    }

    /// <summary>The number of stacks.</summary>
    public int Stacks { get; }

    /// <summary>The files: those with stacks first, two stacks each.</summary>
    public IReadOnlyList<FleetFile> Files { get; }

    /// <summary>The path of a file that has C# in it, but nothing that a stack reads.</summary>
    public const string UnrelatedPath = "Reports/Totals.cs";

    /// <summary>Generates a solution.</summary>
    /// <param name="stacks">The number of stacks; even.</param>
    /// <param name="style">How they are written.</param>
    public static Fleet Of(int stacks, FleetStyle style)
    {
        var files = Enumerable.Range(0, stacks / StacksPerFile);
        return new Fleet(stacks, style == FleetStyle.StraightLine
            ? [.. files.Select(StraightLineFile.Of), Unrelated]
            : [
                .. files.Select(file => AsWrittenFile.Of(file, file / FilesPerTable)),
                .. files.Chunk(FilesPerTable).Select((_, table) => AsWrittenFile.Table(table)),
                AsWrittenFile.Wiring,
                Unrelated,
            ]);
    }

    /// <summary>The name of the table of offices, and of their namespace.</summary>
    public static string Number(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private static FleetFile Unrelated { get; } = new(UnrelatedPath, """
        using System.Collections.Generic;

        namespace Fleet.Reports;

        /// <summary>Sums up what the offices cost.</summary>
        public static class Totals
        {
            public static int Of(IEnumerable<int> costs)
            {
                var total = 0;
                foreach (var cost in costs)
                {
                    total += cost;
                }

                return total;
            }
        }

        """);
}
