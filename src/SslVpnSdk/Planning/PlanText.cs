using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Writes a plan for people, in plain lines.</summary>
public static class PlanText
{
    private const int MostSessions = 20;

    /// <summary>The lines of a plan. What does not change is only counted.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<PlanTextLine> Lines(Plan plan) =>
    [
        new(PlanAction.NoChange, $"{(plan.IsDestroy ? "Removal" : "Plan")} of stack {StackOf(plan.Document)} in {plan.Document.Region}"),
        new(PlanAction.NoChange, ""),
        .. Basis(plan).Select(line => new PlanTextLine(PlanAction.NoChange, Printable(line))),
        .. plan.Steps.Where(step => step.Action != PlanAction.NoChange).SelectMany(Step),
        .. plan.Moves.Select(move => new PlanTextLine(PlanAction.NoChange, Printable($"  {move.From} is {move.To} from now on"))),
        .. plan.Protections.Select(change => new PlanTextLine(
            PlanAction.NoChange, Printable($"  {change.Address} is {(change.IsProtected ? "protected from now on" : "not protected any more")}"))),
        .. plan.Gone.Select(address => new PlanTextLine(PlanAction.NoChange, Printable($"  {address} is gone already"))),
        .. Summary(plan).Select(line => new PlanTextLine(PlanAction.NoChange, line)),
    ];

    /// <summary>The plan as one text.</summary>
    /// <param name="plan">The plan.</param>
    public static string Write(Plan plan) => string.Concat(Lines(plan).Select(line => line.Text + "\n"));

    /// <summary>A stack's name and environment: <c>branches (production)</c>.</summary>
    internal static string StackOf(DeploymentDocument document) =>
        document.Environment is null ? document.Stack : $"{document.Stack} ({document.Environment})";

    /// <summary>The text without control characters, which a name could bring into a terminal.</summary>
    internal static string Printable(string text) => PrintableText.Of(text);

    /// <summary>What the steps are compared with.</summary>
    private static IEnumerable<string> Basis(Plan plan) => plan.IsRefreshed ? DriftText.Lines(plan.Drift) :
    [
        "Not refreshed: compared with what was recorded, not with what is there. No sessions are counted, and nothing that others made.",
        "",
    ];

    private static IEnumerable<PlanTextLine> Step(PlanStep step)
    {
        var reason = step.Reason is null ? "" : $": {step.Reason}";
        yield return new(step.Action, Printable($"{Sign(step.Action),3} {step.Address}{reason}"));
        var width = step.Changes.Select(change => change.Name.Length).DefaultIfEmpty().Max();
        foreach (var change in step.Changes)
        {
            yield return new(step.Action, Printable($"      {change.Name.PadRight(width)}  {Value(step.Action, change)}"));
        }

        foreach (var consequence in step.Consequences)
        {
            yield return new(step.Action, Printable($"      > {consequence.Text}"));
            foreach (var particular in Particulars(consequence))
            {
                yield return new(step.Action, Printable($"          {particular}"));
            }
        }

        foreach (var note in step.Notes)
        {
            yield return new(step.Action, Printable($"      > then {note}"));
        }
    }

    /// <summary>Which certificates, and whose sessions. A gateway can have a thousand sessions, so not all of them are said.</summary>
    private static IEnumerable<string> Particulars(Consequence consequence)
    {
        var rest = consequence.Sessions.Count == 0 ? 0 : consequence.Count - Math.Min(consequence.Sessions.Count, MostSessions);
        return
        [
            .. consequence.Certificates.Select(certificate => certificate.ToString()),
            .. consequence.Sessions.Take(MostSessions).Select(session => session.ToString()),
            .. rest > 0 ? [$"and {rest} more"] : Array.Empty<string>(),
        ];
    }

    private static string Value(PlanAction action, AttributeChange change) =>
        action == PlanAction.Create ? change.New ?? "none" : $"{change.Old ?? "none"} → {change.New ?? "none"}{(change.HasDrifted ? " (changed outside)" : "")}";

    private static string Sign(PlanAction action) => action switch
    {
        PlanAction.Create => "+",
        PlanAction.Update => "~",
        PlanAction.Replace => "-/+",
        _ => "-",
    };

    private static IEnumerable<string> Summary(Plan plan)
    {
        if (!plan.HasChanges)
        {
            var hint = plan.Drift.Count > 0 ? " 'sslvpn refresh' records what was changed outside." : "";
            return [(plan.IsDestroy ? "Nothing to remove." : $"Nothing to do: {Unchanged(plan)}.") + hint];
        }

        if (!plan.ChangesControlPlane)
        {
            return ["", $"Nothing to do in the control plane: {Unchanged(plan)}."];
        }

        (PlanAction Action, string Verb)[] counted =
            [(PlanAction.Create, "create"), (PlanAction.Update, "change"), (PlanAction.Replace, "replace"), (PlanAction.Delete, "delete")];
        var counts = counted.Where(c => plan.Count(c.Action) > 0).Select(c => $"{plan.Count(c.Action)} to {c.Verb}");
        var unchanged = plan.Count(PlanAction.NoChange) > 0 ? $"; {Unchanged(plan)}" : "";
        var consequences = plan.Consequences.Count > 0 ? $"In all it {string.Join(", ", plan.Consequences)}." : null;
        return ["", $"{string.Join(", ", counts)}{unchanged}.", .. consequences is null ? Array.Empty<string>() : [consequences]];
    }

    private static string Unchanged(Plan plan) => plan.Count(PlanAction.NoChange) switch
    {
        1 => "1 resource is as the document says",
        var count => $"{count} resources are as the document says",
    };
}
