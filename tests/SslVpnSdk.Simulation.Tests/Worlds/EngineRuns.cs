using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>Runs of the engine in a world, as processes of the tool make them: plan, show, apply.</summary>
internal sealed class EngineRuns(World world)
{
    /// <summary>How many things a page of a list has; null for chance to decide.</summary>
    public int? PageSize { get; init; }

    /// <summary>How many operations are done at once; null for chance to decide.</summary>
    public int? Parallelism { get; init; }

    /// <summary>Told of what each run does; null to tell nobody.</summary>
    public Action<ApplyEvent>? Told { get; init; }

    /// <summary>Runs once.</summary>
    /// <returns>How it ended; null when it was refused, or died.</returns>
    public async Task<ApplyResult?> RunAsync(EngineProcess process, DeploymentDocument document, bool isDestroy = false)
    {
        using var ended = process;
        try
        {
            var plane = new FaultyControlPlane(world, process, () => LoseLockAsync(document, isDestroy));
            var deployment = new Deployment(plane, world.States.For(process), Options(process));
            var plan = isDestroy ? await deployment.PlanDestroyAsync(document) : await deployment.PlanAsync(document);
            CheckDrift(plan);
            world.Trace.Add(process.Name, () => PlanText.Write(plan));
            Think(process);
            process.Agree(plan);
            var result = await deployment.ApplyAsync(plan, new EventCheck(world, process, Told), process.Stop);
            RecordCheck.CheckPending(process, world.States.State!);
            world.Trace.Add(process.Name, () => $"ends: {result.Outcome}, {result.Done.Count} of {result.Total} done. {result.Failure}");
            return result;
        }
        catch (Exception exception) when (exception is CrashException or PlanningException or DeploymentStateException or ControlPlaneException
            or UnansweredCallException or OperationCanceledException)
        {
            world.Trace.Add(process.Name, () => $"ends: {exception.GetType().Name} {exception.Message}");
            return null;
        }
    }

    /// <summary>A plan says of nothing that others changed it who did not.</summary>
    private void CheckDrift(Plan plan)
    {
        if (!world.States.WasTaken && plan.Drift.FirstOrDefault(drift => !world.ThirdParty.Deeds.HasTouched(drift.Id)) is { } drift)
        {
            throw new ViolationException($"the plan says that others changed {drift.Address}, and nobody did: {string.Join(", ", drift.Changes)}.");
        }
    }

    /// <summary>While somebody reads the plan, others go on.</summary>
    private void Think(EngineProcess process)
    {
        if (process.Hazards.Interference > 0 && world.Random.Next(2) == 0)
        {
            if (world.Random.Next(2) == 0)
            {
                world.ThirdParty.UseServers(isConnected: world.Random.Next(2) == 0);
            }
            else
            {
                world.ThirdParty.Meddle();
            }
        }
    }

    /// <summary>Somebody starts a second run: it is refused. Then they may take the lock away and try again, while the first still runs.</summary>
    private async Task LoseLockAsync(DeploymentDocument document, bool isDestroy)
    {
        if (!world.States.IsLocked)
        {
            return;
        }

        var process = world.Begin(Hazards.None with { HasOthers = true });
        try
        {
            await world.States.For(process).StoreOf(document, null).OpenAsync(StateLockOwner.OfThisProcess("apply", world.Time));
            throw new ViolationException("a second run got the lock of the first.");
        }
        catch (DeploymentStateException)
        {
        }

        if (world.Random.Next(2) == 0)
        {
            world.Trace.Add(process.Name, "takes the lock away");
            world.States.Unlock();
            await RunAsync(process, document, isDestroy);
        }
    }

    private ApplierOptions Options(EngineProcess process) => new()
    {
        TimeProvider = world.Time,
        Policy = RandomDocuments.Crowded,
        Delay = world.Time.DelayAsync,
        NewClientToken = process.NewToken,
        Jitter = world.Random.NextDouble,
        Parallelism = Parallelism ?? world.Random.Next(1, 8),
        FirstDelay = TimeSpan.FromSeconds(1),
        LongestDelay = TimeSpan.FromMinutes(1),
        PageSize = PageSize ?? (world.Random.Next(2) == 0 ? world.Random.Next(1, 5) : null),
    };
}
