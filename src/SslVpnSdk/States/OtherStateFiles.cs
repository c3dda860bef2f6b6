namespace SslVpnSdk.States;

/// <summary>The states of the other deployments that a folder has.</summary>
/// <param name="folder">The folder.</param>
/// <param name="identity">The deployment whose others they are.</param>
internal sealed class OtherStateFiles(string folder, StateIdentity identity)
{
    /// <summary>What they have recorded of the same control plane and region.</summary>
    /// <exception cref="DeploymentStateException">One cannot be used.</exception>
    public IReadOnlyList<ResourceOwner> Read() =>
        [.. (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.state.json") : []).Order(StringComparer.Ordinal).SelectMany(OwnersIn)];

    private IEnumerable<ResourceOwner> OwnersIn(string path)
    {
        try
        {
            var state = FileAt(path)?.Load().State;
            return state?.Resources.Values.Select(resource => new ResourceOwner(resource.Id, resource.Address, state.Stack, state.Environment)) ?? [];
        }
        catch (DeploymentStateException exception)
        {
            throw new DeploymentStateException($"{exception.Message} Until then it is not known what that deployment has recorded.", exception);
        }
    }

    /// <summary>The state at a path; null for one of this deployment, of another control plane or region, or a copy: the name of a state says which one it is of.</summary>
    private StateFile? FileAt(string path)
    {
        if (DurableFile.Read(path) is not { } text)
        {
            return null;
        }

        var snapshot = StateFile.Parse(path, text);
        var other = identity with { Stack = snapshot.State.Stack, Environment = snapshot.State.Environment };
        var file = new StateFile(folder, other);
        return other != identity && snapshot.Endpoint == identity.Endpoint && snapshot.State.Region == identity.Region
            && Path.GetFileName(file.Path) == Path.GetFileName(path)
            ? file
            : null;
    }
}
