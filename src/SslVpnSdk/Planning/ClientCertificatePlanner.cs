using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Plans client certificates.</summary>
internal static class ClientCertificatePlanner
{
    private const string Expired = "expired";
    private const string Install = "install the new certificate on the client, and reconnect";

    public static PlanStep Plan(PlanDraft draft, ClientCertificateDocument certificate)
    {
        var address = ResourceAddress.Of(certificate);
        var server = new ResourceAddress(ResourceKind.SslServer, certificate.SslServer);
        var there = draft.Observed.Certificate(draft.Recorded.IdOf(address));
        var step = StepDecision.Of(
            draft,
            address,
            there is not null,
            [draft.Reference("sslServer", server, ResourceKind.SslServer, there?.SslVpnServerId)],
            draft.Cascade(server),
            there?.Name);
        if (step.Action is PlanAction.NoChange or PlanAction.Update && WhyInvalid(draft, certificate, draft.StepOf(server)!, there!) is { } reason)
        {
            step = step with { Action = PlanAction.Replace, Reason = reason };
        }

        step = step.Action == PlanAction.Replace ? step with { Notes = new([Install]) } : step;
        return there is null ? step : Deletion(draft, step, there);
    }

    public static PlanStep Delete(PlanDraft draft, PlanStep step) =>
        draft.Observed.Certificate(step.Id) is { } there ? Deletion(draft, step, there) : step;

    /// <summary>
    /// Why a certificate no longer works, or will not after the plan; null when it does. The service has no word for an invalidated
    /// certificate: it may show it as expired, or as if nothing had happened, so the settings it was made for are compared as well.
    /// </summary>
    private static string? WhyInvalid(PlanDraft draft, ClientCertificateDocument certificate, PlanStep server, SslVpnClientCertKey there)
    {
        if (SslServerPlanner.InvalidatingChanges(server) is { Count: > 0 } changes)
        {
            return $"the change of {string.Join(" and ", changes)} of {server.Address} invalidates it";
        }

        if (there.Status == Expired)
        {
            return "the control plane shows it as expired";
        }

        return draft.Recorded.At(ResourceAddress.Of(certificate))!.IssuedFor is { } issuedFor
            && draft.Observed.SslServer(there.SslVpnServerId) is { } settings
            && SslServerSettings.Of(settings).ToFingerprint() != issuedFor
            && SslServerSettings.Of(settings, draft.Server(certificate.SslServer)).ToFingerprint() != issuedFor
                ? $"{server.Address} was changed after it was made, which invalidated it"
                : null;
    }

    /// <summary>A certificate goes with its server; by itself its deletion ends the sessions of all clients of the server.</summary>
    private static PlanStep Deletion(PlanDraft draft, PlanStep step, SslVpnClientCertKey there)
    {
        if (!step.IsGoingAway)
        {
            return step;
        }

        if (draft.ServerGoingAway(there.SslVpnServerId) is { } server)
        {
            return step with { DeletedWith = server, Reason = step.Reason ?? $"it is deleted with {server}" };
        }

        return draft.Observed.SslServer(there.SslVpnServerId) is { } settings
            ? step with
            {
                Consequences = new(SessionPlanner.Ends(draft, settings, draft.NameOf(ResourceKind.SslServer, settings.SslVpnServerId))),
            }
            : step;
    }
}
