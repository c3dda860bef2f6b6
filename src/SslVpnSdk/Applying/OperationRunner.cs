using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Does the operations of a plan, and what an earlier run was cut in.</summary>
/// <param name="begin">Begins the calls of an operation.</param>
/// <param name="plan">The plan.</param>
/// <param name="invalidated">Says what changes of SSL servers invalidate.</param>
internal sealed class OperationRunner(Func<ApplySession> begin, Plan plan, InvalidatedCertificates invalidated)
{
    private readonly Wanted _wanted = new(plan.Document);

    public Task RunAsync(Operation operation)
    {
        var session = begin();
        return operation.Intent is { } intent ? ResumeAsync(session, intent) : RunAsync(session, operation.Kind, operation.Step!);
    }

    private static async Task ResumeAsync(ApplySession session, Intent intent)
    {
        try
        {
            await session.ResumeAsync(intent);
        }
        catch (ControlPlaneException exception) when (!ControlPlaneFaults.IsTransient(exception) && !ControlPlaneFaults.IsBeforeTheAction(exception))
        {
            // Refused now, so refused then: nothing was made, and the plan decides anew.
        }
    }

    private Task RunAsync(ApplySession session, OperationKind kind, PlanStep step)
    {
        var waits = new Waits(session, _wanted.Region);
        var network = new NetworkOperations(session, _wanted, waits);
        var ssl = new SslServerOperations(session, _wanted, waits, invalidated);
        return kind switch
        {
            OperationKind.Create => CreateAsync(network, ssl, step.Address),
            OperationKind.Update => UpdateAsync(network, ssl, step),
            _ => DeleteAsync(session, network, ssl, step),
        };
    }

    private static Task CreateAsync(NetworkOperations network, SslServerOperations ssl, ResourceAddress address) => address.Kind switch
    {
        ResourceKind.Vpc => network.CreateVpcAsync(address),
        ResourceKind.Route => network.CreateRouteAsync(address),
        ResourceKind.VpnGateway => network.CreateVpnGatewayAsync(address),
        ResourceKind.SslServer => ssl.CreateServerAsync(address),
        _ => ssl.CreateCertificateAsync(address),
    };

    private static Task UpdateAsync(NetworkOperations network, SslServerOperations ssl, PlanStep step) => step.Address.Kind switch
    {
        ResourceKind.Vpc => network.RenameVpcAsync(step.Address, step.Id!),
        ResourceKind.VpnGateway => network.RenameVpnGatewayAsync(step.Address, step.Id!),
        ResourceKind.SslServer => ssl.UpdateServerAsync(step),
        _ => ssl.RenameCertificateAsync(step.Address, step.Id!),
    };

    private static async Task DeleteAsync(ApplySession session, NetworkOperations network, SslServerOperations ssl, PlanStep step)
    {
        if (step is { Id: { } id, DeletedWith: null })
        {
            await (step.Address.Kind switch
            {
                ResourceKind.Vpc => network.DeleteVpcAsync(step.Address, id),
                ResourceKind.Route => network.DeleteRouteAsync(step.Address, id),
                ResourceKind.VpnGateway => network.DeleteVpnGatewayAsync(step.Address, id),
                ResourceKind.SslServer => ssl.DeleteServerAsync(step.Address, id),
                _ => ssl.DeleteCertificateAsync(step.Address, id),
            });
        }

        await session.RecordAsync(new StateChange { Removed = step.Address });
    }
}
