using System.CommandLine;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>The options about what a plan may do, and where it is kept.</summary>
internal sealed class PlanningOptions
{
    private readonly Option<string[]> _allow = new("--allow")
    {
        Description = $"What may hurt somebody without a question: {PlanHarmWords.Every}, separated by commas. Can be repeated.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Keeps the plan in this file, for apply." };

    private readonly Option<bool> _destroy = new("--destroy") { Description = "Plans the removal of what apply made." };

    /// <summary>The options of <c>plan</c>.</summary>
    public IEnumerable<Option> OfPlan => [_output, _destroy];

    /// <summary>The options of <c>apply</c>.</summary>
    public IEnumerable<Option> OfApply => [_allow];

    /// <summary>The options of <c>destroy</c>.</summary>
    public IEnumerable<Option> OfDestroy => [_allow];

    /// <exception cref="CliException">A word of <c>--allow</c> is none.</exception>
    public PlanningInput Read(ParseResult parsed) => new()
    {
        Allowed = (parsed.GetValue(_allow) ?? []).SelectMany(words => words.Split(',')).Aggregate(PlanHarm.None, (harm, word) => harm | HarmOf(word.Trim())),
        Output = parsed.GetValue(_output),
        IsDestroy = parsed.GetValue(_destroy),
    };

    private static PlanHarm HarmOf(string word) => PlanHarmWords.OfWord(word)
        ?? throw new CliException($"'{word}' is nothing that --allow knows. Write --allow with some of {PlanHarmWords.Every}, separated by commas.");
}
