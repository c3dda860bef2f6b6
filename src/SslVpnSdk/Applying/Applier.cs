using SslVpnSdk.Bundles;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Drafts;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>
/// Does what a plan says, several operations at once. Every call is recorded before it is made and after it was answered, so a run that is cut
/// can be run again.
/// </summary>
/// <param name="controlPlane">The control plane to change.</param>
/// <param name="states">Where the state is kept.</param>
/// <param name="options">Clock, tokens and bounds; null for the defaults.</param>
public sealed class Applier(IControlPlane controlPlane, IStateStore states, ApplierOptions? options = null)
{
    private readonly ApplierOptions _options = options ?? new ApplierOptions();

    /// <summary>
    /// Does a plan, and first what an earlier run was cut in. Meanwhile no other apply of the deployment can run, and only a plan that
    /// would be made the same now is done. When an operation fails, what does not depend on it is done all the same.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told of each operation, of one thing at a time; null to tell nobody.</param>
    /// <param name="cancellationToken">Starts nothing more, and ends when what is under way has ended.</param>
    /// <returns>How it ended. Refusals of the control plane, answers that do not come and time-outs are an outcome, not an exception.</returns>
    /// <exception cref="StackViolationException">The document of the plan violates rules of severity error; nothing was changed.</exception>
    /// <exception cref="DeploymentStateException">The recorded state cannot be used, or another apply is using it; nothing was changed.</exception>
    /// <exception cref="PlanningException">
    /// What is there has changed since the plan was made, and nothing was changed; or after the calls that were cut were made again there is
    /// no plan any more, or one that does harm which this one does not name.
    /// </exception>
    /// <exception cref="PlanNotAllowedException">The plan hurts somebody in a way that <see cref="ApplierOptions.Allowed"/> does not have; nothing was changed.</exception>
    /// <exception cref="PlanRefusedException">One of <see cref="ApplierOptions.PlanPolicies"/> refuses the plan.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before anything was changed.</exception>
    /// <exception cref="ControlPlaneException">The control plane refused to say what is there.</exception>
    /// <exception cref="UnansweredCallException">The control plane could not be asked what is there.</exception>
    /// <exception cref="IOException">The state cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The state may not be written.</exception>
    public async Task<ApplyResult> ApplyAsync(Plan plan, IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default)
    {
        if (!plan.IsDestroy)
        {
            // A plan can come from a file, made by somebody with another policy.
            StackViolationException.ThrowIfViolated(plan.Document.ToDraft(), _options.Policy);
        }

        var owner = StateLockOwner.OfThisProcess(plan.IsDestroy ? "destroy" : "apply", _options.TimeProvider);
        await using var held = await states.OpenAsync(owner, cancellationToken);
        var (now, observed) = await PlanAgainAsync(plan, held.State, cancellationToken);
        plan = Agreed(plan, now);

        var log = new ApplyLog(progress, _options.TimeProvider);
        var runner = new OperationRunner(
            () => new ApplySession(controlPlane, held, _options, cancellationToken), plan, new InvalidatedCertificates(() => held.State, () => observed));
        var scheduler = new OperationScheduler(_options.Parallelism, log, () => held.State, runner.RunAsync, cancellationToken);
        if (!held.State.Pending.IsEmpty)
        {
            await ResumeAsync(held, observed, scheduler, log);
            if (cancellationToken.IsCancellationRequested)
            {
                return Stopped(log);
            }

            try
            {
                (now, observed) = await PlanAgainAsync(plan, held.State, cancellationToken);
            }
            catch (Exception exception) when (exception is OperationCanceledException
                || (log.HasFailed && exception is ControlPlaneException or UnansweredCallException))
            {
                return Stopped(log);
            }

            plan = UnshownHarm.Checked(now, plan);
        }

        var before = held.State;
        await PlanRecords.RecordAsync(plan, observed, held, _options.CertificatesFolder is not null);

        var nodes = OperationGraph.Of(plan, observed, first: log.Total + 1);
        foreach (var node in nodes.Where(node => node.Operation is { } operation && held.State.Pending.ContainsKey(operation.Address)))
        {
            node.Obstacle = "what an earlier run began could not be finished";
        }

        log.Total += nodes.Count(node => node.Operation is not null);
        await scheduler.RunAsync(nodes);
        var result = Result(log);
        return _options.CertificatesFolder is { } folder
            ? await new BundleWriter(() => new ApplySession(controlPlane, held, _options, CancellationToken.None), folder).FinishAsync(result, before)
            : result;
    }

    /// <summary>What is left to do was not even planned again.</summary>
    private static ApplyResult Stopped(ApplyLog log) => log.Result(log.HasFailed ? ApplyOutcome.Failed : ApplyOutcome.Stopped);

    /// <summary>An operation is left only when the run was stopped: else each is started or skipped.</summary>
    private static ApplyResult Result(ApplyLog log) => log.Result(
        log.HasFailed ? ApplyOutcome.Failed : log.HasSkipped || log.Untouched > 0 ? ApplyOutcome.Stopped : ApplyOutcome.Done);

    private static async Task ResumeAsync(IStateSession held, ObservedState observed, OperationScheduler scheduler, ApplyLog log)
    {
        var creations = held.State.Pending.Values.Where(intent => intent.IsCreation)
            .OrderBy(intent => intent.Address.Kind).ThenBy(intent => intent.Address.Name, StringComparer.Ordinal)
            .Select((intent, i) => new OperationNode(
                new Operation(i + 1, OperationKind.Resume, intent.Address, null, intent), LaneOf(Creation.Parse(intent.Action, intent.Request), observed)))
            .ToArray();
        foreach (var intent in held.State.Pending.Values.Where(intent => !intent.IsCreation).ToArray())
        {
            // A change or a deletion shows in what is there; the plan made from that says whether it has still to be done.
            var resource = held.State.Resources.GetValueOrDefault(intent.Address);
            await held.RecordAsync(new StateChange { Ended = intent.Address, Made = resource is null ? null : resource with { Attributes = null } });
        }

        log.Total = creations.Length;
        await scheduler.RunAsync(creations);
    }

    /// <summary>Calls that were cut can be of one VPN gateway: each ended its operation, and the next began.</summary>
    private static string? LaneOf(ICreation creation, ObservedState observed) => creation.Request switch
    {
        CreateSslVpnServerRequest server => server.VpnGatewayId,
        CreateSslVpnClientCertRequest certificate => observed.SslServer(certificate.SslVpnServerId)?.VpnGatewayId ?? certificate.SslVpnServerId,
        CreateRouteEntryRequest route => route.RouteTableId,
        _ => null,
    };

    /// <summary>The plan as it is now, when that is what was agreed to.</summary>
    private Plan Agreed(Plan plan, Plan now) => PlanDifference.Of(plan, now, _options.AllowsNewSessions) is { } moved
        ? throw new PlanningException($"what is there has changed since the plan was made: {moved}. Nothing was changed; plan again.")
        : now;

    private async Task<(Plan Plan, ObservedState Observed)> PlanAgainAsync(Plan plan, DeploymentState state, CancellationToken cancellationToken)
    {
        var (now, observed) = await new PlanMaker(controlPlane, _options.PageSize).PlanAsync(plan.Document, state, plan.IsDestroy, cancellationToken);
        now.ThrowIfNotAllowed(_options.Allowed);
        var context = new PlanPolicyContext(now, _options.TimeProvider.GetUtcNow(), (controlPlane as RpcControlPlane)?.Endpoint);
        PlanReview.ThrowIfRefused(_options.PlanPolicies, context);
        return (now, observed);
    }
}
