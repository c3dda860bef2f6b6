namespace SslVpnSdk.Planning;

/// <summary>A consequence of a step.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Count">How many certificates, sessions or routes, counted in the control plane; at least 1.</param>
/// <param name="SslServer">The name of the SSL server it happens to.</param>
/// <param name="Text">The consequence as a clause: <c>invalidates 2 client certificates</c>.</param>
public sealed record Consequence(ConsequenceKind Kind, int Count, string SslServer, string Text)
{
    /// <summary>The certificates that are invalidated or deleted; empty for other kinds.</summary>
    public EquatableList<AffectedCertificate> Certificates { get; init; } = new([]);

    /// <summary>The sessions that end; empty for other kinds, and where the control plane does not say who is connected.</summary>
    public EquatableList<EndedSession> Sessions { get; init; } = new([]);

    internal static Consequence Counted(ConsequenceKind kind, int count, string sslServer) =>
        new(kind, count, sslServer, Clause(kind, count));

    /// <summary>The consequence without particulars, in singular or plural.</summary>
    internal static string Clause(ConsequenceKind kind, int count) => kind switch
    {
        ConsequenceKind.InvalidatesCertificates => $"invalidates {Amount(count, "client certificate")}",
        ConsequenceKind.DeletesCertificates => $"deletes {Amount(count, "client certificate")}",
        ConsequenceKind.EndsSessions => $"ends {Amount(count, "session")}",
        ConsequenceKind.AddsRoute => $"adds {Amount(count, "route")}",
        ConsequenceKind.RemovesRoute => $"removes {Amount(count, "route")}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such consequence."),
    };

    private static string Amount(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
