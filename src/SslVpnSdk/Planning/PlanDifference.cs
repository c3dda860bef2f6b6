namespace SslVpnSdk.Planning;

/// <summary>What has moved between a plan that was agreed to and the same plan made now.</summary>
internal static class PlanDifference
{
    private const int MostShown = 5;

    /// <summary>What has moved; null when the agreed plan still says what will happen.</summary>
    /// <param name="agreed">The plan that was agreed to.</param>
    /// <param name="now">The plan as it would be made now.</param>
    /// <param name="allowsNewSessions">Whether sessions that began in between may end as well. That fewer end is no difference in any case.</param>
    public static string? Of(Plan agreed, Plan now, bool allowsNewSessions)
    {
        if (agreed == now)
        {
            return null;
        }

        var before = agreed.Steps.ToDictionary(step => step.Address);
        var after = now.Steps.Select(step => step.Address).ToHashSet();
        var moved = now.Steps.SelectMany(step => Step(before.GetValueOrDefault(step.Address), step, allowsNewSessions))
            .Concat(agreed.Steps.Where(step => !after.Contains(step.Address)).Select(step => $"{step.Address} is gone"))
            .ToList();
        if (moved.Count == 0 && (agreed.StateFingerprint != now.StateFingerprint || !agreed.Gone.Equals(now.Gone)))
        {
            moved.Add("another run has changed the recorded state");
        }

        var rest = moved.Count - MostShown;
        return moved.Count == 0 ? null : string.Join("; ", moved.Take(MostShown)) + (rest > 0 ? $"; and {rest} more" : "");
    }

    private static IEnumerable<string> Step(PlanStep? was, PlanStep now, bool allowsNewSessions)
    {
        if (was?.Action != now.Action)
        {
            return [$"{now.Address} would {(now.Action == PlanAction.NoChange ? "stay as it is" : $"be {Word(now.Action)}")}, the plan says {Word(was?.Action)}"];
        }

        var differences = new List<string>();
        if (was.Id != now.Id)
        {
            differences.Add($"{now.Address} is {now.Id ?? "not there"}, the plan knows {was.Id ?? "none"}");
        }

        var old = was.Changes.ToDictionary(change => change.Name, change => change.Old);
        differences.AddRange(now.Changes
            .Where(change => !old.TryGetValue(change.Name, out var value) || value != change.Old)
            .Select(change => $"{change.Name} of {now.Address} is {change.Old ?? "not set"}, the plan knows {old.GetValueOrDefault(change.Name) ?? change.New ?? "none"}"));
        differences.AddRange(was.Changes
            .Where(change => now.Changes.All(other => other.Name != change.Name))
            .Select(change => $"{change.Name} of {now.Address} is {change.New ?? "not set"} already"));
        differences.AddRange(now.Consequences
            .Where(consequence => !IsAgreed(was, consequence, allowsNewSessions))
            .Select(consequence => $"{now.Address} {consequence.Text}{Particulars(was, consequence)}, which the plan does not say"));
        return differences.Count > 0 || Lasting(was) == Lasting(now) ? differences
            : [$"{now.Address} {(was.Reason == now.Reason ? "has other consequences" : $"has another reason ({now.Reason ?? "none"})")}"];
    }

    private static bool IsAgreed(PlanStep was, Consequence now, bool allowsNewSessions) => now.Kind == ConsequenceKind.EndsSessions
        ? allowsNewSessions || was.Consequences.Any(agreed => agreed.Kind == now.Kind && IsWithin(agreed, now))
        : was.Consequences.Contains(now);

    private static bool IsWithin(Consequence agreed, Consequence now) =>
        now.Count <= agreed.Count && (agreed.Sessions.Count == 0 || !News(agreed.Sessions, now.Sessions).Any());

    /// <summary>The sessions that were not agreed to. The name of a certificate can change while somebody is connected.</summary>
    private static IEnumerable<EndedSession> News(IEnumerable<EndedSession> agreed, IEnumerable<EndedSession> now) =>
        now.ExceptBy(agreed.Select(WhoAndWhere), WhoAndWhere);

    private static (string Who, string Where) WhoAndWhere(EndedSession session) => (session.CertificateId ?? session.User, session.Address);

    private static string Particulars(PlanStep was, Consequence now)
    {
        var known = was.Consequences.Where(agreed => agreed.Kind == now.Kind).ToArray();
        string[] news =
        [
            .. now.Certificates.Except(known.SelectMany(agreed => agreed.Certificates)).Select(certificate => certificate.Name),
            .. News(known.SelectMany(agreed => agreed.Sessions), now.Sessions).Select(session => session.User),
        ];
        return known.Length > 0 && news.Length > 0 ? $", also of {string.Join(", ", news)}" : "";
    }

    /// <summary>The step without what comes and goes by itself.</summary>
    private static PlanStep Lasting(PlanStep step) =>
        step with { Consequences = new(step.Consequences.Where(consequence => consequence.Kind != ConsequenceKind.EndsSessions)) };

    private static string Word(PlanAction? action) => action switch
    {
        PlanAction.Create => "made",
        PlanAction.Update => "changed",
        PlanAction.Replace => "replaced",
        PlanAction.Delete => "deleted",
        PlanAction.NoChange => "left alone",
        _ => "nothing of it",
    };
}
