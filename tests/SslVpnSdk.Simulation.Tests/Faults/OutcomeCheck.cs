using SslVpnSdk.Applying;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>Looks at whether what an apply tells of an operation's end is so.</summary>
internal sealed class OutcomeCheck(World world, EngineProcess process)
{
    private const string Late = "did not come about";

    /// <summary>What is otherwise; null when all is so.</summary>
    public string? FaultOf(ApplyEvent told) => told.Phase switch
    {
        ApplyPhase.Skipped when process.Calls.HasDone(told.Address, told.Operation == OperationKind.Create) => "it was changed",
        ApplyPhase.Failed when told.Operation == OperationKind.Delete && told.Reason!.Contains(".NotFound", StringComparison.Ordinal) => "it is gone as it shall be",
        ApplyPhase.Failed when told.Reason!.Contains(Late, StringComparison.Ordinal)
            && world.ThirdParty.Deeds.LongDeleted(told.Reason) is { } gone && process.Lists.HasFound(gone) => "it waited for what was gone",
        ApplyPhase.Done when process.Hazards.IsAlone && told.Operation != OperationKind.Resume && told.Address.Kind != ResourceKind.Route => DoneFaultOf(told),
        _ => null,
    };

    private string? DoneFaultOf(ApplyEvent told) => told switch
    {
        { Id: null } => null,
        { Operation: OperationKind.Delete } => process.Lists.Has(told.Address.Kind, told.Id) ? "it is listed" : null,
        _ when !process.Lists.Has(told.Address.Kind, told.Id) => "it is not listed",
        { Address.Kind: ResourceKind.Vpc } => world.Plane.Vpc(told.Id)!.Status == "Available" ? null : "it is not available",
        { Address.Kind: ResourceKind.VpnGateway } => Unsettled(told.Id),
        { Address.Kind: ResourceKind.SslServer } => Unsettled(world.Plane.Server(told.Id)!.VpnGatewayId),
        _ => null,
    };

    private string? Unsettled(string gateway) => world.Plane.Gateway(gateway) is { Status: "active" } ? null : "its VPN gateway is not active";
}
