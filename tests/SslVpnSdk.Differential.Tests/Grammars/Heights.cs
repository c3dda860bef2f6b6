namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>The depth that the shortest way to write each result has, so that a writer which ought to end does.</summary>
internal sealed class Heights
{
    private const int Unknown = 1000;
    private readonly Dictionary<string, int> _heights;

    private Heights(Dictionary<string, int> heights) => _heights = heights;

    public static Heights Of(IReadOnlyList<Production> productions)
    {
        var heights = new Heights([]);
        while (productions.Aggregate(false, (changed, production) => heights.Add(production) || changed))
        {
        }

        return heights;
    }

    public Heights Copy() => new(new(_heights));

    /// <summary>Takes a production in; false when it is no shorter than what was known.</summary>
    public bool Add(Production production)
    {
        // What needs a variable does not fit everywhere.
        var height = Of(production);
        if (production.Needs.Count > 0 || production.Conditions.Count > 0 || height >= Of(production.Result))
        {
            return false;
        }

        _heights[production.Result] = height;
        return true;
    }

    public int Of(Production production)
    {
        var height = 0;
        foreach (var use in production.Uses)
        {
            height = Math.Max(height, Of(use));
        }

        return 1 + height;
    }

    public int Of(string result) => _heights.GetValueOrDefault(result, Unknown);
}
