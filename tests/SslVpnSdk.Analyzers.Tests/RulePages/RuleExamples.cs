using SslVpnSdk.Analyzers.Tests.Coverage;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.RulePages;

/// <summary>The examples of one kind on the pages of all rules, and what became of them; they are compiled together.</summary>
internal sealed class RuleExamples(string section)
{
    private readonly Lazy<Task<IReadOnlyList<Outcome>>> _outcomes =
        new(() => Batch.RunAsync([.. RuleCatalog.All.Select(rule => Find(rule.Id, section))]));

    /// <summary>What became of a rule's example.</summary>
    public async Task<Outcome> OutcomeAsync(string id) => (await _outcomes.Value)[RuleCatalog.All.ToList().FindIndex(rule => rule.Id == id)];

    /// <summary>The example of a rule's page under a heading.</summary>
    public static Example Find(string id, string section) => Docs.Blocks($"rules/{id}").Single(example => example.Section == section);
}
