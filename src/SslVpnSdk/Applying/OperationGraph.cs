using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>
/// The operations of a plan and what each waits for. What stands on something is made after it and deleted before it; what has to leave, so that
/// a block or a place in a quota is free, leaves first.
/// </summary>
internal sealed class OperationGraph
{
    private readonly Dictionary<ResourceAddress, OperationNode> _deletions = [];
    private readonly Dictionary<ResourceAddress, OperationNode> _others = [];
    private readonly List<OperationNode> _nodes = [];
    private readonly Gates _gates;
    private readonly PlanPlaces _places;

    private OperationGraph(PlanPlaces places)
    {
        _places = places;
        _gates = new Gates(_nodes);
    }

    /// <summary>The graph of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observed">What is there.</param>
    /// <param name="first">The number of the first operation.</param>
    /// <returns>The operations in their order, and gates.</returns>
    public static IReadOnlyList<OperationNode> Of(Plan plan, ObservedState observed, int first = 1)
    {
        var graph = new OperationGraph(new PlanPlaces(plan, observed));
        foreach (var operation in PlanSchedule.Of(plan, first))
        {
            graph.Add(operation);
        }

        foreach (var node in graph._deletions.Values)
        {
            graph.OrderDeletion(node, node.Operation!.Step!);
        }

        foreach (var node in graph._others.Values)
        {
            graph.Order(node, node.Operation!);
        }

        graph.OrderBlocks();
        return graph._nodes;
    }

    private void Add(Operation operation)
    {
        var isDeletion = operation.Kind == OperationKind.Delete;
        var address = operation.Address;
        var lane = address.Kind == ResourceKind.Route
            ? $"route table of {_places.VpcUsed(address)}"
            : isDeletion ? _places.GatewayLeft(operation.Step!) : _places.GatewayUsed(address);
        var node = new OperationNode(operation, operation.Step!.DeletedWith is not null && isDeletion ? null : lane);
        _nodes.Add(node);
        (isDeletion ? _deletions : _others).Add(address, node);
    }

    private void OrderDeletion(OperationNode node, PlanStep step)
    {
        switch (step.Address.Kind)
        {
            case ResourceKind.ClientCertificate when PlanSchedule.IsReissued(step):
                // If the change of the server fails, nothing was taken away.
                node.Needs(_others.GetValueOrDefault(_places.ServerOf(step.Address)));
                return;
            case ResourceKind.ClientCertificate:
                node.Needs(step.DeletedWith is { } server ? _deletions.GetValueOrDefault(server) : null);
                break;
            case ResourceKind.SslServer:
                _gates.Of("servers on", _places.GatewayLeft(step))?.Needs(node);
                _gates.Of("blocks of", _places.VpcLeft(step))?.ComesAfter(node);
                _gates.Of("blocks of clients of", _places.VpcLeft(step))?.ComesAfter(node);
                break;
            case ResourceKind.VpnGateway:
                node.Needs(_gates.Of("servers on", step.Id));
                _gates.Of("gateways and routes of", _places.VpcLeft(step))?.Needs(node);
                break;
            case ResourceKind.Route:
                _gates.Of("gateways and routes of", _deletions.GetValueOrDefault(step.Address.VpcOfRoute)?.Operation!.Step!.Id)?.Needs(node);
                _gates.Of("blocks of", _places.VpcLeft(step))?.ComesAfter(node);
                break;
            default:
                node.Needs(_gates.Of("gateways and routes of", step.Id));
                break;
        }

        if (step.Action == PlanAction.Delete)
        {
            QuotaOf(step.Address.Kind)?.ComesAfter(node);
        }
    }

    private void Order(OperationNode node, Operation operation)
    {
        var address = operation.Address;
        node.Needs(_deletions.GetValueOrDefault(address));
        if (operation.Step!.Action == PlanAction.Create)
        {
            node.ComesAfter(QuotaOf(address.Kind));
        }

        switch (address.Kind)
        {
            case ResourceKind.Route:
                node.Needs(Creation(address.VpcOfRoute));
                node.ComesAfter(_gates.Of("blocks of clients of", _places.VpcUsed(address)));
                break;
            case ResourceKind.VpnGateway when operation.Kind == OperationKind.Create:
                node.Needs(Creation(_places.VpcOf(address)));
                break;
            case ResourceKind.SslServer when operation.Kind == OperationKind.Create:
                node.Needs(Creation(_places.GatewayOf(address)));
                node.ComesAfter(_gates.Of("blocks of", _places.VpcUsed(address)));
                break;
            case ResourceKind.SslServer when ChangesBlock(operation):
                node.ComesAfter(_gates.Of("blocks of", _places.VpcUsed(address)));
                _gates.Of("blocks of clients of", _places.VpcUsed(address))?.ComesAfter(node);
                break;
            case ResourceKind.ClientCertificate when operation.Kind == OperationKind.Create:
                // Also a change of the server comes first: it may invalidate what was issued before.
                node.Needs(_others.GetValueOrDefault(_places.ServerOf(address)));
                break;
        }
    }

    private void OrderBlocks() => BlockMoves.Order(
        from node in _others.Values
        let operation = node.Operation
        where operation.Address.Kind == ResourceKind.SslServer && (operation.Kind == OperationKind.Create || ChangesBlock(operation))
        select new BlockMove(
            node,
            _places.VpcUsed(operation.Address),
            operation.Kind == OperationKind.Create ? null : _places.BlockLeft(operation.Step!),
            _places.BlockUsed(operation.Address)));

    /// <summary>What an account has a number of. SSL servers are counted by their gateway, which is in one VPC.</summary>
    private OperationNode? QuotaOf(ResourceKind kind) =>
        _gates.Of("quota of", kind is ResourceKind.Vpc or ResourceKind.VpnGateway or ResourceKind.ClientCertificate ? kind.ToString() : null);

    private OperationNode? Creation(ResourceAddress address) =>
        _others.GetValueOrDefault(address) is { Operation.Kind: OperationKind.Create } node ? node : null;

    private static bool ChangesBlock(Operation operation) => operation.Step!.Changes.Any(change => change.Name == "clientCidrBlock");
}
