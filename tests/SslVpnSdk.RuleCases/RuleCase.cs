using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>A program, and everything the rules must say of it: the same in the compiler, at run time and in the control plane.</summary>
/// <param name="Rule">The rule which the case is about.</param>
/// <param name="Name">What the case shows, as a sentence without a period.</param>
/// <param name="Source">The program; the spans at which the violations must be reported are marked <c>[|…|]</c>.</param>
/// <param name="Expected">Every violation, in the order of the marked spans.</param>
public sealed record RuleCase(Rule Rule, string Name, StackSource Source, EquatableList<ExpectedViolation> Expected)
{
    /// <summary>The id and the name, unique in the table.</summary>
    public string Title => $"{Rule.Id} {Name}";

    /// <summary>Whether the rule of the case has nothing to say; other rules may.</summary>
    public bool IsAccepting => Expected.All(violation => violation.Rule != Rule);

    /// <summary>
    /// What the control plane refuses, where it does not see the program's fault but what lies behind it, or tells the first of several
    /// faults of one call; null for the same as the program.
    /// </summary>
    public ExpectedViolation? RefusedInstead { get; init; }

    /// <summary>The lines of <c>.editorconfig</c> that the program is compiled with: <c>sslvpn_forbidden_ports = 8080</c>.</summary>
    public string Options { get; init; } = "";

    /// <summary>What the control plane refuses, in the order of the calls: the violations of the rules which the real service enforces too.</summary>
    public IEnumerable<ExpectedViolation> Refused =>
        RefusedInstead is { } instead ? [instead] : Expected.Where(violation => violation.Rule.IsRefused);

    /// <summary>A program the rule has nothing to say of.</summary>
    public static RuleCase Accepts(Rule rule, string name, StackSource source) => new(rule, name, source, new([]));

    /// <summary>A program that violates the rule once.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">What the case shows.</param>
    /// <param name="source">The program.</param>
    /// <param name="arguments">The values in the message.</param>
    public static RuleCase Rejects(Rule rule, string name, StackSource source, params object[] arguments) =>
        Accepts(rule, name, source).And(rule, arguments);

    /// <summary>Expects one more violation, at the next marked span.</summary>
    public RuleCase And(Rule rule, params object[] arguments) =>
        this with { Expected = new(Expected.Append(new ExpectedViolation(rule, rule.FormatMessage(arguments)))) };

    /// <summary>Expects the control plane to refuse this alone, and not all the program's faults.</summary>
    public RuleCase RefusedAs(Rule rule, params object[] arguments) =>
        this with { RefusedInstead = new ExpectedViolation(rule, rule.FormatMessage(arguments)) };

    /// <summary>The whole program, with its class in the namespace <paramref name="namespaceName"/>.</summary>
    public MarkedSource Program(string namespaceName) => MarkedSource.Parse(Source.ToProgram(namespaceName));

    public override string ToString() => Title;
}
