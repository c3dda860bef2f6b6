namespace SslVpnSdk.Planning;

/// <summary>Says which certificates a change or the end of their SSL server takes along, and who makes new ones.</summary>
internal static class CertificateConsequences
{
    /// <summary>The certificates that a change of their server invalidates; those the plan deletes are gone before.</summary>
    public static IEnumerable<Consequence> Invalidated(PlanDraft draft, string server, string serverId) => Of(
        ConsequenceKind.InvalidatesCertificates, server, Affected(draft, serverId).Where(certificate => certificate.Fate != CertificateFate.Ended));

    /// <summary>The certificates that are deleted with their server.</summary>
    public static IEnumerable<Consequence> Deleted(PlanDraft draft, string server, string serverId) =>
        Of(ConsequenceKind.DeletesCertificates, server, Affected(draft, serverId));

    /// <summary>What people have to do about invalidated certificates that the plan does not re-issue.</summary>
    public static IEnumerable<string> Notes(PlanDraft draft, string serverId) => Affected(draft, serverId)
        .Where(certificate => certificate.Fate == CertificateFate.Foreign)
        .Select(certificate => $"create a new certificate in place of {certificate.Name} ({certificate.Id}), install it on the client, and reconnect");

    /// <summary>The certificates of a server, whoever made them.</summary>
    private static IEnumerable<AffectedCertificate> Affected(PlanDraft draft, string serverId) => draft.Observed.CertificatesOf(serverId)
        .Select(there => new AffectedCertificate(there.Name, there.SslVpnClientCertId, draft.FateOf(there.SslVpnClientCertId)))
        .OrderBy(certificate => certificate.Name, StringComparer.Ordinal)
        .ThenBy(certificate => certificate.Id, StringComparer.Ordinal);

    private static IEnumerable<Consequence> Of(ConsequenceKind kind, string server, IEnumerable<AffectedCertificate> certificates)
    {
        var all = new EquatableList<AffectedCertificate>(certificates);
        return all.Count == 0 ? [] : [Consequence.Counted(kind, all.Count, server) with { Certificates = all }];
    }
}
