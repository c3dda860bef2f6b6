using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Does the operations of a plan, one by one.</summary>
internal sealed class OperationRunner
{
    private readonly ApplySession _session;
    private readonly NetworkOperations _network;
    private readonly SslServerOperations _ssl;

    public OperationRunner(ApplySession session, Plan plan)
    {
        _session = session;
        var wanted = new Wanted(plan.Document);
        var waits = new Waits(session, wanted.Region);
        _network = new NetworkOperations(session, wanted, waits);
        _ssl = new SslServerOperations(session, wanted, waits);
    }

    public Task RunAsync(Operation operation) => operation.Kind switch
    {
        OperationKind.Create => CreateAsync(operation.Step.Address),
        OperationKind.Update => UpdateAsync(operation.Step),
        _ => DeleteAsync(operation.Step),
    };

    private Task CreateAsync(ResourceAddress address) => address.Kind switch
    {
        ResourceKind.Vpc => _network.CreateVpcAsync(address),
        ResourceKind.Route => _network.CreateRouteAsync(address),
        ResourceKind.VpnGateway => _network.CreateVpnGatewayAsync(address),
        ResourceKind.SslServer => _ssl.CreateServerAsync(address),
        _ => _ssl.CreateCertificateAsync(address),
    };

    private Task UpdateAsync(PlanStep step) => step.Address.Kind switch
    {
        ResourceKind.Vpc => _network.RenameVpcAsync(step.Address, step.Id!),
        ResourceKind.VpnGateway => _network.RenameVpnGatewayAsync(step.Address, step.Id!),
        ResourceKind.SslServer => _ssl.UpdateServerAsync(step),
        _ => _ssl.RenameCertificateAsync(step.Address, step.Id!),
    };

    private async Task DeleteAsync(PlanStep step)
    {
        if (step is { Id: { } id, DeletedWith: null })
        {
            await (step.Address.Kind switch
            {
                ResourceKind.Vpc => _network.DeleteVpcAsync(step.Address, id),
                ResourceKind.Route => _network.DeleteRouteAsync(step.Address, id),
                ResourceKind.VpnGateway => _network.DeleteVpnGatewayAsync(step.Address, id),
                ResourceKind.SslServer => _ssl.DeleteServerAsync(step.Address, id),
                _ => _ssl.DeleteCertificateAsync(step.Address, id),
            });
        }

        await _session.RecordAsync(new StateChange { Removed = step.Address });
    }
}
