using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Records what a plan changes in the state alone.</summary>
internal static class PlanRecords
{
    public static async Task RecordAsync(Plan plan, ApplySession session, bool writesBundles)
    {
        foreach (var address in plan.Gone)
        {
            await session.RecordAsync(new StateChange { Removed = address });
        }

        foreach (var move in plan.Moves)
        {
            await session.RecordAsync(new StateChange { Removed = move.From, Made = session.State.Resources[move.From] with { Address = move.To } });
        }

        foreach (var change in plan.Protections)
        {
            await session.RecordAsync(new StateChange { Made = session.State.Resources[change.Address] with { IsProtected = change.IsProtected } });
        }

        foreach (var certificate in writesBundles ? Reconfigured(plan) : [])
        {
            if (session.State.Resources.GetValueOrDefault(certificate) is { AwaitsBundle: false } recorded)
            {
                await session.RecordAsync(new StateChange { Made = recorded with { AwaitsBundle = true } });
            }
        }
    }

    /// <summary>The certificates whose configuration says something else after the plan: clients connect by what it says.</summary>
    private static IEnumerable<ResourceAddress> Reconfigured(Plan plan)
    {
        var servers = plan.Steps
            .Where(step => step is { Action: PlanAction.Update, Address.Kind: ResourceKind.SslServer })
            .Where(step => step.Changes.Any(change => change.Name is "port" or "encryptionAlgorithm"))
            .Select(step => step.Address.Name)
            .ToHashSet();
        return plan.Document.Resources.OfType<ClientCertificateDocument>()
            .Where(certificate => servers.Contains(certificate.SslServer))
            .Select(ResourceAddress.Of);
    }
}
