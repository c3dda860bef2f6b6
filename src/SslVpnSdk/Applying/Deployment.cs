using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Planning;
using SslVpnSdk.Rules;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>
/// Plans, applies, removes and shows deployments in one control plane. Each state keeps the endpoint of an <see cref="RpcControlPlane"/>,
/// and no other is used for it.
/// </summary>
/// <param name="controlPlane">The control plane.</param>
/// <param name="states">Where the states are kept.</param>
/// <param name="options">Clock, tokens, bounds and policy; null for the defaults.</param>
public sealed class Deployment(IControlPlane controlPlane, IStateBackend states, ApplierOptions? options = null)
{
    /// <summary>Plans what makes the control plane as a document says. Nothing is changed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parameters">The values of its parameters; null for none.</param>
    /// <param name="refresh">Whether the control plane is asked what is there; without that the plan is one from what was recorded, which no drift is in.</param>
    /// <param name="cancellationToken">Gives the planning up.</param>
    /// <exception cref="StackViolationException">The document violates rules of severity error.</exception>
    /// <exception cref="MissingParametersException">Parameters have no value.</exception>
    /// <exception cref="PlanningException">There is no way from what is there to what the document says.</exception>
    /// <exception cref="DeploymentStateException">The recorded state cannot be used.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked what is there.</exception>
    public async Task<Plan> PlanAsync(
        DeploymentDocument document, IReadOnlyDictionary<string, string>? parameters = null, bool refresh = true, CancellationToken cancellationToken = default)
    {
        var bound = Checked(document, parameters ?? new Dictionary<string, string>(), options?.Policy ?? CompanyPolicy.Default);
        var state = await StateOf(document).ReadAsync(cancellationToken);
        return await MakeAsync(bound, state, isDestroy: false, refresh, cancellationToken);
    }

    /// <summary>The document with its parameters bound, after all that can be checked without a control plane.</summary>
    internal static DeploymentDocument Checked(DeploymentDocument document, IReadOnlyDictionary<string, string> parameters, CompanyPolicy policy)
    {
        StackViolationException.ThrowIfViolated(document.ToDraft(), policy);
        return document.Bind(parameters);
    }

    /// <summary>Plans the removal of everything that was made. Nothing is changed.</summary>
    /// <param name="document">The document; only its stack, its environment and what it protects matter.</param>
    /// <param name="refresh">As for <see cref="PlanAsync"/>.</param>
    /// <param name="cancellationToken">Gives the planning up.</param>
    /// <exception cref="PlanningException">Something is protected.</exception>
    /// <exception cref="DeploymentStateException">The recorded state cannot be used.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked what is there.</exception>
    public async Task<Plan> PlanDestroyAsync(DeploymentDocument document, bool refresh = true, CancellationToken cancellationToken = default)
    {
        var state = await StateOf(document).ReadAsync(cancellationToken);
        var deployed = document with
        {
            Resources = new(document.Resources.Where(resource => resource is not ExistingVpnGatewayDocument)),
        };
        return await MakeAsync(deployed, state, isDestroy: true, refresh, cancellationToken);
    }

    /// <summary>Does a plan; see <see cref="Applier.ApplyAsync"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told of each operation; null to tell nobody.</param>
    /// <param name="cancellationToken">Stops after the operation in hand.</param>
    /// <returns>How it ended.</returns>
    public Task<ApplyResult> ApplyAsync(Plan plan, IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default) =>
        new Applier(controlPlane, StateOf(plan.Document), options).ApplyAsync(plan, progress, cancellationToken);

    /// <summary>Asks the policies of the options about a plan, as <see cref="ApplyAsync"/> does.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>What they refuse; none when the plan may be applied now.</returns>
    public IReadOnlyList<PlanRefusal> Review(Plan plan) => PlanReview.Of(
        options?.PlanPolicies ?? [], new PlanPolicyContext(plan, (options?.TimeProvider ?? TimeProvider.System).GetUtcNow(), Endpoint));

    /// <summary>Keeps a plan in a file, to be applied later.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(Plan plan, string path) => PlanFile.Write(path, SavedPlan.Of(plan, Endpoint, states));

    /// <summary>Reads a plan from a file. <see cref="ApplyAsync"/> does it when it would be made the same now.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PlanFileException">The file is damaged, of another version, or for another control plane or state.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public Plan Load(string path)
    {
        var saved = PlanFile.Read(path);
        return saved.FaultFor(Endpoint, states) is { } fault ? throw new PlanFileException($"{path}: {fault}") : saved.Plan;
    }

    /// <summary>Shows what was made and is there, who is connected, and what is recorded and gone.</summary>
    /// <param name="document">The document; only its stack and environment matter.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <exception cref="DeploymentStateException">The recorded state cannot be used.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked what is there.</exception>
    public async Task<DeploymentInventory> ShowAsync(DeploymentDocument document, CancellationToken cancellationToken = default)
    {
        var state = await StateOf(document).ReadAsync(cancellationToken);
        var deployed = document with { Region = state.Region, Resources = new([]) };
        var observed = await new ObservedStateReader(controlPlane, options?.PageSize).ReadAsync(deployed, state, cancellationToken);
        return await DeploymentInventory.ReadAsync(controlPlane, state, observed, cancellationToken);
    }

    private async Task<Plan> MakeAsync(DeploymentDocument document, DeploymentState state, bool isDestroy, bool refresh, CancellationToken cancellationToken) => refresh
        ? (await new PlanMaker(controlPlane, options?.PageSize).PlanAsync(document, state, isDestroy, cancellationToken)).Plan
        : PlanMaker.PlanUnrefreshed(document, state, isDestroy);

    private Uri? Endpoint => (controlPlane as RpcControlPlane)?.Endpoint;

    private IStateStore StateOf(DeploymentDocument document) => states.StoreOf(document, Endpoint);
}
