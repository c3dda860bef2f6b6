using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Records what a plan changes in the state alone.</summary>
internal static class PlanRecords
{
    public static async Task RecordAsync(Plan plan, ObservedState observed, IStateSession held, bool writesBundles)
    {
        await held.RecordAsync([.. StateComparison.RereadOf(held.State, observed).Select(resource => new StateChange { Made = resource })]);
        var calls = PreviousNames.MovedCalls(plan.Document, held.State);
        await held.RecordAsync(
        [
            .. plan.Moves.Select(move => Moved(held, calls.FirstOrDefault(call => call.From == move.From)) with
            {
                Removed = move.From,
                Made = held.State.Resources[move.From] with { Address = move.To },
            }),
        ]);
        await held.RecordAsync([.. PreviousNames.MovedCalls(plan.Document, held.State).Select(call => Moved(held, call))]);
        await held.RecordAsync([.. plan.Gone.Select(address => new StateChange { Removed = address })]);
        await held.RecordAsync(
            [.. plan.Protections.Select(change => new StateChange { Made = held.State.Resources[change.Address] with { IsProtected = change.IsProtected } })]);
        await held.RecordAsync(
        [
            .. (writesBundles ? Reconfigured(plan) : [])
                .Select(held.State.Resources.GetValueOrDefault)
                .OfType<RecordedResource>()
                .Where(recorded => !recorded.AwaitsBundle)
                .Select(recorded => new StateChange { Made = recorded with { AwaitsBundle = true } }),
        ]);
    }

    /// <summary>What an earlier run was cut in goes with the resource: by its name it is left alone, or else it would be made a second time.</summary>
    private static StateChange Moved(IStateSession held, (ResourceAddress From, ResourceAddress To) call) => call.From is null
        ? new StateChange()
        : new StateChange { Ended = call.From, Begun = held.State.Pending[call.From] with { Address = call.To } };

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
