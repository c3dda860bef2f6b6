using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Records resources that are in the control plane already as those that a document declares. In the control plane it changes nothing.</summary>
/// <param name="controlPlane">The control plane.</param>
/// <param name="store">The state of the deployment.</param>
/// <param name="timeProvider">The clock; null for the system's.</param>
public sealed class ResourceAdoption(IControlPlane controlPlane, IStateStore store, TimeProvider? timeProvider = null)
{
    /// <summary>Records the resource with an id at an address of the document.</summary>
    /// <param name="document">The document, its parameters bound by <see cref="ParameterBinding.Bind"/>.</param>
    /// <param name="address">The address.</param>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>What was recorded.</returns>
    /// <exception cref="DeploymentStateException">
    /// The document does not declare it, something is recorded at the address or for the id, also by another deployment, there is no such resource, or the state cannot be used.
    /// </exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task<RecordedResource> ImportAsync(
        DeploymentDocument document, ResourceAddress address, string id, CancellationToken cancellationToken = default)
    {
        var declared = DeclaredResource.Of(document).FirstOrDefault(resource => resource.Address == address) ?? throw new DeploymentStateException(
            $"the document declares no {address}; the next apply would delete what is recorded there. Declare it first, or correct the address.");
        await using var session = await OpenAsync("import", document, cancellationToken);
        var state = session.State;
        StateEditor.ThrowIfUnderWay(state, address, "");
        if (state.IdOf(address) is { } recorded)
        {
            throw new DeploymentStateException($"{address} is recorded already, as {recorded}. Forget that first, or correct the address.");
        }

        if (state.Resources.Values.FirstOrDefault(resource => resource.Id == id) is { } other)
        {
            throw new DeploymentStateException($"{id} is recorded already, as {other.Address}. Move it, or correct the id.");
        }

        if ((await store.ReadOthersAsync(cancellationToken)).FirstOrDefault(owner => owner.Id == id) is { } elsewhere)
        {
            throw new DeploymentStateException($"{id} {elsewhere.Refusal}");
        }

        var finder = new ResourceFinder(controlPlane, document.Region, cancellationToken);
        var parent = ParentId(state, declared);
        if (address.Kind == ResourceKind.Route && parent is null)
        {
            throw new DeploymentStateException($"{address}: the VPC of the route is not recorded. Import {StateAddress.Write(declared.Parent!)} first.");
        }

        var found = await finder.FindAsync(address.Kind, id, parent) ?? throw await NotFoundAsync(finder, document, address, id);
        if (address.Kind == ResourceKind.Route && found.Name != declared.Name)
        {
            throw new DeploymentStateException($"{address}: {id} is the route to {found.Name}. Correct the id or the address.");
        }

        var resource = await ResourceAsync(finder, address, found);
        await session.RecordAsync(new StateChange { Made = resource });
        return resource;
    }

    /// <summary>
    /// Records each resource of a document that is not recorded and of which the control plane has exactly one with its name, or
    /// else with its previous name, on what it stands on.
    /// </summary>
    /// <param name="document">The document, its parameters bound by <see cref="ParameterBinding.Bind"/>.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>What was recorded.</returns>
    /// <exception cref="DeploymentStateException">Of some there are several, or only one that another deployment has recorded, a line each, and nothing was recorded; or the state cannot be used.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked.</exception>
    /// <exception cref="IOException">The state cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be read.</exception>
    public async Task<IReadOnlyList<RecordedResource>> AdoptAsync(DeploymentDocument document, CancellationToken cancellationToken = default)
    {
        await using var session = await OpenAsync("adopt", document, cancellationToken);
        foreach (var underWay in session.State.Pending.Keys)
        {
            StateEditor.ThrowIfUnderWay(session.State, underWay, "");
        }

        var finder = new ResourceFinder(controlPlane, document.Region, cancellationToken);
        var matches = await new AdoptionMatch(finder, session.State, await store.ReadOthersAsync(cancellationToken)).OfAsync(DeclaredResource.Of(document));
        var adopted = new List<RecordedResource>();
        foreach (var (address, found) in matches)
        {
            adopted.Add(await ResourceAsync(finder, address, found));
        }

        await session.RecordAsync([.. adopted.Select(resource => new StateChange { Made = resource })]);
        return adopted;
    }

    internal static string? ParentId(DeploymentState state, DeclaredResource declared) =>
        declared.ParentId ?? (declared.Parent is { } parent ? state.IdOf(parent) : null);

    private async Task<IStateSession> OpenAsync(string verb, DeploymentDocument document, CancellationToken cancellationToken)
    {
        var session = await store.OpenAsync(StateLockOwner.OfThisProcess(verb, timeProvider), cancellationToken);
        if (session.State.IsEmpty || session.State.Region == document.Region)
        {
            return session;
        }

        await session.DisposeAsync();
        throw new DeploymentStateException(
            $"{store.Location}: the state is of {session.State.Region}, the document says {document.Region}; nothing was changed. Correct the region, or use another state.");
    }

    private static async Task<RecordedResource> ResourceAsync(ResourceFinder finder, ResourceAddress address, FoundResource found) =>
        new(address, found.Id, address.Kind == ResourceKind.ClientCertificate ? await finder.SettingsAsync(found.Parent!) : null) { Attributes = found.Attributes };

    private static async Task<DeploymentStateException> NotFoundAsync(ResourceFinder finder, DeploymentDocument document, ResourceAddress address, string id)
    {
        ResourceKind[] others = [ResourceKind.Vpc, ResourceKind.VpnGateway, ResourceKind.SslServer, ResourceKind.ClientCertificate];
        foreach (var kind in others.Where(kind => kind != address.Kind))
        {
            if (await finder.FindAsync(kind, id, null) is { } found)
            {
                return new DeploymentStateException($"{id} is the {kind.ToNoun()} {found.Name}, no {address.Kind.ToNoun()}. Correct the id or the address.");
            }
        }

        return new DeploymentStateException($"there is no {address.Kind.ToNoun()} {id} in {document.Region}. Correct the id or the region of the document.");
    }
}
