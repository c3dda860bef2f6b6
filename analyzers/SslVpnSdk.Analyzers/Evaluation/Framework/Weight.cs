namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What it takes to enumerate a sequence.</summary>
/// <param name="Elements">How many elements go into it.</param>
/// <param name="Steps">How many steps the host takes until it has them all out.</param>
/// <param name="Depth">How many queries are nested in it; none in a collection that holds its elements.</param>
internal sealed record Weight(long Elements, long Steps, int Depth)
{
    /// <summary>How many may be nested without asking for a stack of their own.</summary>
    public const int ShallowDepth = 48;

    /// <summary>How many may be nested.</summary>
    public const int MaximumDepth = 2_000;

    public static readonly Weight None = new(0, 0, 0);

    public bool IsDeep => Depth > ShallowDepth;

    public static Weight OfCollection(long count) => new(count, count, 0);

    /// <summary>The weight of both together.</summary>
    public Weight And(Weight other) => new(Sum(Elements, other.Elements), Sum(Steps, other.Steps), Math.Max(Depth, other.Depth));

    /// <summary>The weight of a query of it, which takes some steps for each element.</summary>
    public Weight Query(int steps) => new(Elements, Sum(Steps, Elements * steps), Depth + 1);

    private static long Sum(long left, long right) => Math.Min(left + right, int.MaxValue);
}
