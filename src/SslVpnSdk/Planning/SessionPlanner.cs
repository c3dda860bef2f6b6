using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning;

/// <summary>Says whose sessions end.</summary>
internal static class SessionPlanner
{
    private const string OfCertificate = "CN=";

    /// <summary>That the sessions of a server end; once a server in a plan.</summary>
    public static IEnumerable<Consequence> Ends(PlanDraft draft, SslVpnServer there, string name)
    {
        var clients = draft.Observed.ClientsOf(there);
        var count = Math.Max(clients?.Count ?? 0, there.Connections);
        if (count > 0 && draft.EndedServers.Add(there.SslVpnServerId))
        {
            yield return Consequence.Counted(ConsequenceKind.EndsSessions, count, name) with
            {
                Sessions = new((clients ?? []).Select(client => Session(draft, client)).OrderBy(session => session.ToString(), StringComparer.Ordinal)),
            };
        }
    }

    private static EndedSession Session(PlanDraft draft, SslVpnClient client)
    {
        if (!client.CommonName.StartsWith(OfCertificate, StringComparison.Ordinal))
        {
            return new EndedSession(client.CommonName, null, client.PrivateIp);
        }

        var id = client.CommonName[OfCertificate.Length..];
        return new EndedSession(draft.Observed.Certificate(id)?.Name ?? id, id, client.PrivateIp);
    }
}
