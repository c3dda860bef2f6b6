using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Records what a plan changes in the state alone.</summary>
internal static class PlanRecords
{
    public static async Task RecordAsync(Plan plan, ApplySession session)
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
    }
}
