using System.Globalization;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>One rule: its identity, its texts, and how a draft is checked for it.</summary>
public sealed class Rule
{
    internal Rule(
        string id,
        string stem,
        string category,
        RuleSeverity severity,
        RuleKind kind,
        bool refused,
        string title,
        string message,
        Action<RuleContext>? check = null,
        bool comparesResources = false,
        Func<RemedyContext, IEnumerable<Remedy>>? remedies = null)
    {
        Id = id;
        Stem = stem;
        Category = category;
        Severity = severity;
        Kind = kind;
        IsRefused = refused;
        Title = title;
        (MessageFormat, ValueNames) = MessageTemplate.Parse(message);
        Check = check ?? (static _ => { });
        ComparesResources = comparesResources;
        FindRemedies = remedies;
    }

    /// <summary>The id, <c>SSLVPN1002</c>; never used for another rule.</summary>
    public string Id { get; }

    /// <summary>The name all files of the rule share, <c>UnsupportedPort</c>.</summary>
    public string Stem { get; }

    /// <summary>The category: <see cref="RuleCategory"/>.</summary>
    public string Category { get; }

    /// <summary>The default severity.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What the rule looks at.</summary>
    public RuleKind Kind { get; }

    /// <summary>Whether the control plane refuses a violation, because the real service does.</summary>
    public bool IsRefused { get; }

    /// <summary>The title, without a period.</summary>
    public string Title { get; }

    /// <summary>The message with placeholders <c>{0}</c>…: the fault, the bound, the remedy.</summary>
    public string MessageFormat { get; }

    /// <summary>What the value of each placeholder is, in their order: <c>clientCidrBlock</c>, <c>sslConnections</c>.</summary>
    public IReadOnlyList<string> ValueNames { get; }

    /// <summary>The address of the rule's page: what it finds and why, an example and its mending, and when to suppress it.</summary>
    public string HelpLink => $"{RulePages.BaseAddress}{Id}.md";

    internal Action<RuleContext> Check { get; }

    /// <summary>Whether the check has to see all resources at once; otherwise it gets them part by part.</summary>
    internal bool ComparesResources { get; }

    /// <summary>Whether the rule proposes changes that take its violations away.</summary>
    public bool HasRemedies => FindRemedies is not null;

    private Func<RemedyContext, IEnumerable<Remedy>>? FindRemedies { get; }

    /// <summary>The changes of the program that take a violation of this rule away, the best first; none when the rule has none for it.</summary>
    /// <param name="draft">The draft that was checked.</param>
    /// <param name="violation">One of its violations.</param>
    /// <param name="policy">The policy it was checked under.</param>
    /// <exception cref="ArgumentException"><paramref name="violation"/> is another rule's.</exception>
    public IReadOnlyList<Remedy> RemediesOf(StackDraft draft, RuleViolation violation, CompanyPolicy policy) => violation.Rule != this
        ? throw new ArgumentException($"{violation.Id} is not {Id}.", nameof(violation))
        : [.. FindRemedies?.Invoke(new RemedyContext(draft, violation, policy)) ?? []];

    /// <summary>The message with the values in it, on one line: line breaks in a value are written <c>\n</c>, a very long one is cut.</summary>
    public string FormatMessage(params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments.Select(MessageValue.Of)]);

    /// <summary>The id and the stem.</summary>
    public override string ToString() => $"{Id} {Stem}";
}
