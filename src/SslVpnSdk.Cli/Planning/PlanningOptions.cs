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

    private readonly Option<bool> _noRefresh = new("--no-refresh")
    {
        Description = "Compares with what was recorded and asks the control plane nothing: faster, without drift, sessions and what others made.",
    };

    private readonly Option<string?> _certificates = new("--certificates")
    {
        Description = "The folder that client certificates are written to when they are made. Default: certificates in the data folder.",
    };

    private readonly Option<string[]> _planPolicies = new("--plan-policy")
    {
        Description = "An assembly with classes that derive from PlanPolicy, and can refuse the plan. Can be repeated.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The files with values, for every command that needs those of a document's parameters.</summary>
    public Option<string[]> ParameterFiles { get; } = new("--parameter-file")
    {
        Description = "A JSON object with values of parameters. Can be repeated; later files count more, and --parameter most.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The options of <c>plan</c>.</summary>
    public IEnumerable<Option> OfPlan => [_output, _destroy, _noRefresh, ParameterFiles, _planPolicies];

    /// <summary>The options of <c>apply</c>.</summary>
    public IEnumerable<Option> OfApply => [_allow, _certificates, ParameterFiles, _planPolicies];

    /// <summary>The options of <c>destroy</c>.</summary>
    public IEnumerable<Option> OfDestroy => [_allow, _planPolicies];

    /// <exception cref="CliException">A word of <c>--allow</c> is none.</exception>
    public PlanningInput Read(ParseResult parsed) => new()
    {
        Allowed = (parsed.GetValue(_allow) ?? []).SelectMany(words => words.Split(',')).Aggregate(PlanHarm.None, (harm, word) => harm | HarmOf(word.Trim())),
        Output = parsed.GetValue(_output),
        Certificates = parsed.GetValue(_certificates) switch
        {
            null => null,
            var path when string.IsNullOrWhiteSpace(path) => throw new CliException("the folder for certificates has no name. Write --certificates folder, or leave it out."),
            var path => path,
        },
        ParameterFiles = parsed.GetValue(ParameterFiles) ?? [],
        PlanPolicies = parsed.GetValue(_planPolicies) ?? [],
        Refresh = !parsed.GetValue(_noRefresh),
        IsDestroy = parsed.GetValue(_destroy),
    };

    private static PlanHarm HarmOf(string word) => PlanHarmWords.OfWord(word)
        ?? throw new CliException($"'{word}' is nothing that --allow knows. Write --allow with some of {PlanHarmWords.Every}, separated by commas.");
}
