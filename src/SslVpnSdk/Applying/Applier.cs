using SslVpnSdk.Bundles;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Does what a plan says. Every call is recorded before it is made and after it was answered, so a run that is cut can be run again.</summary>
/// <param name="controlPlane">The control plane to change.</param>
/// <param name="states">Where the state is kept.</param>
/// <param name="options">Clock, tokens and bounds; null for the defaults.</param>
public sealed class Applier(IControlPlane controlPlane, IStateStore states, ApplierOptions? options = null)
{
    private readonly ApplierOptions _options = options ?? new ApplierOptions();

    /// <summary>
    /// Does a plan, and first what an earlier run was cut in. Meanwhile no other apply of the deployment can run, and only a plan that
    /// would be made the same now is done.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told of each operation; null to tell nobody.</param>
    /// <param name="cancellationToken">Stops after the operation in hand.</param>
    /// <returns>How it ended. Refusals of the control plane, answers that do not come and time-outs are an outcome, not an exception.</returns>
    /// <exception cref="DeploymentStateException">The recorded state cannot be used, or another apply is using it; nothing was changed.</exception>
    /// <exception cref="PlanningException">
    /// What is there has changed since the plan was made, and nothing was changed; or there is no plan any more after the calls that were
    /// cut were made again.
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
        await using var held = await states.OpenAsync(cancellationToken);
        var session = new ApplySession(controlPlane, held, _options);
        plan = Agreed(plan, await PlanAgainAsync(plan, session.State, cancellationToken));

        var log = new ApplyLog(progress, _options.TimeProvider);
        if (!session.State.Pending.IsEmpty)
        {
            if (await ResumeAsync(session, log, cancellationToken) is { } end)
            {
                return end;
            }

            try
            {
                plan = await PlanAgainAsync(plan, session.State, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return log.Result(ApplyOutcome.Stopped, null);
            }
        }

        await PlanRecords.RecordAsync(plan, session, _options.CertificatesFolder is not null);

        var runner = new OperationRunner(session, plan);
        var operations = PlanSchedule.Of(plan);
        log.Total += operations.Count;
        var result = await RunAsync(
            operations.Select(operation => (operation.Kind, operation.Step.Address, Run: (Func<Task>)(() => runner.RunAsync(operation)))),
            session,
            log,
            cancellationToken) ?? log.Result(ApplyOutcome.Done, null);
        return _options.CertificatesFolder is { } folder ? await new BundleWriter(session, folder).FinishAsync(result) : result;
    }

    private static async Task<ApplyResult?> ResumeAsync(ApplySession session, ApplyLog log, CancellationToken cancellationToken)
    {
        var creations = session.State.Pending.Values.Where(intent => intent.IsCreation).OrderBy(intent => intent.Address.Kind).ToArray();
        foreach (var intent in session.State.Pending.Values.Except(creations))
        {
            // A change or a deletion shows in what is there; the plan made from that says whether it has still to be done.
            await session.RecordAsync(new StateChange { Ended = intent.Address });
        }

        log.Total = creations.Length;
        return await RunAsync(
            creations.Select(intent => (OperationKind.Resume, intent.Address, Run: (Func<Task>)(() => ResumeAsync(session, intent)))),
            session,
            log,
            cancellationToken);
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

    private static async Task<ApplyResult?> RunAsync(
        IEnumerable<(OperationKind Kind, ResourceAddress Address, Func<Task> Run)> operations,
        ApplySession session,
        ApplyLog log,
        CancellationToken cancellationToken)
    {
        foreach (var (kind, address, run) in operations)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return log.Result(ApplyOutcome.Stopped, null);
            }

            log.Start(kind, address, session.State.IdOf(address));
            try
            {
                await run();
            }
            catch (Exception exception) when (exception is ControlPlaneException or UnansweredCallException or TimeoutException)
            {
                log.Fail();
                var reason = exception is ControlPlaneException refusal ? ControlPlaneFaults.Describe(refusal) : exception.Message;
                return log.Result(ApplyOutcome.Failed, $"{address}: {reason}");
            }

            log.Finish(session.State.IdOf(address));
        }

        return null;
    }

    /// <summary>The plan as it is now, when that is what was agreed to.</summary>
    private Plan Agreed(Plan plan, Plan now)
    {
        if (PlanDifference.Of(plan, now, _options.AllowsNewSessions) is { } moved)
        {
            throw new PlanningException($"what is there has changed since the plan was made: {moved}. Nothing was changed; plan again.");
        }

        return now;
    }

    private async Task<Plan> PlanAgainAsync(Plan plan, DeploymentState state, CancellationToken cancellationToken)
    {
        var now = await new PlanMaker(controlPlane).PlanAsync(plan.Document, state, plan.IsDestroy, cancellationToken);
        now.ThrowIfNotAllowed(_options.Allowed);
        var context = new PlanPolicyContext(now, _options.TimeProvider.GetUtcNow(), (controlPlane as RpcControlPlane)?.Endpoint);
        PlanReview.ThrowIfRefused(_options.PlanPolicies, context);
        return now;
    }
}
