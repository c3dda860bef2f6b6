namespace SslVpnSdk.Applying;

/// <summary>
/// Gates between many operations and many others, by name: each of these waits for all of those, with as many edges as there are operations
/// and not as many as there are pairs.
/// </summary>
internal sealed class Gates(List<OperationNode> nodes)
{
    private readonly Dictionary<(string What, string Name), OperationNode> _gates = [];

    /// <summary>A gate, which is made when it is first asked for; null when nothing is named.</summary>
    public OperationNode? Of(string what, string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (!_gates.TryGetValue((what, name), out var gate))
        {
            gate = new OperationNode(null, null);
            _gates.Add((what, name), gate);
            nodes.Add(gate);
        }

        return gate;
    }
}
