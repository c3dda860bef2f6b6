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
        Func<RemedyContext, IEnumerable<Remedy>>? remedies = null,
        string? helpLink = null)
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
        HelpLink = helpLink ?? $"{RulePages.BaseAddress}{id}.md";
    }

    /// <summary>The id, <c>SSLVPN1002</c>; never used for another rule. A company's rules have ids of their own.</summary>
    public string Id { get; }

    /// <summary>The name all files of the rule share, <c>UnsupportedPort</c>; the id of a company's rule.</summary>
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

    /// <summary>The address of the rule's page: what it finds and why, an example and its mending, and when to suppress it. Empty for a company's rule without one.</summary>
    public string HelpLink { get; }

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

    /// <summary>Makes a rule of a company, which looks at a whole stack. It runs where it is given: to a <c>RuleAnalyzer</c>, or to <c>Synthesize</c> and <c>Validate</c>.</summary>
    /// <param name="id">The id, <c>ACME0001</c>: letters, digits and underscores; it does not begin with <c>SSLVPN</c>.</param>
    /// <param name="severity">The severity unless the user configures another. An error fails the build; it does not keep the SDK from making the document.</param>
    /// <param name="title">The title, without a period.</param>
    /// <param name="message">The message with placeholders that are names, <c>{port}</c>: the fault, the bound, the remedy.</param>
    /// <param name="check">Looks at one stack in one environment. It has to be fast, and the same each time: it runs while somebody types.</param>
    /// <param name="category">The category; <c>Company</c> by default.</param>
    /// <param name="helpLink">The address of a page about the rule; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument that is no option is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or one of the SDK's; or <paramref name="message"/> has what is no placeholder.</exception>
    public static Rule OfCompany(
        string id, RuleSeverity severity, string title, string message, Action<StackCheck> check, string category = "Company", string? helpLink = null)
    {
        _ = check ?? throw new ArgumentNullException(nameof(check));
        if (CompanyRuleText.FaultOfId(id ?? throw new ArgumentNullException(nameof(id))) is { } fault)
        {
            throw new ArgumentException(fault, nameof(id));
        }

        var rule = new Rule(
            id,
            id,
            category,
            severity,
            RuleKind.Relation,
            refused: false,
            title ?? throw new ArgumentNullException(nameof(title)),
            message ?? throw new ArgumentNullException(nameof(message)),
            context => check(new StackCheck(context)),
            comparesResources: true,
            helpLink: helpLink ?? "");
        return CompanyRuleText.IsWhole(rule)
            ? rule
            : throw new ArgumentException($"The message of {id} cannot take values: '{message}'. Write a placeholder as a name in braces, such as {{port}}, and a brace itself twice.", nameof(message));
    }

    /// <summary>The message with the values in it, on one line: line breaks in a value are written <c>\n</c>, a very long one is cut.</summary>
    public string FormatMessage(params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments.Select(MessageValue.Of)]);

    /// <summary>The id and the stem.</summary>
    public override string ToString() => Stem == Id ? Id : $"{Id} {Stem}";
}
