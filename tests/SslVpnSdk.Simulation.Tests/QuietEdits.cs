using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>Edits when all is well, with nobody about: what is asked of the engine then is more. It makes no call that is refused, and each run ends well.</summary>
internal sealed class QuietEdits(World world, RandomDocuments documents, EngineRuns runs)
{
    private static readonly Hazards Busy = new() { Throttled = 0.15, FailedBefore = 0.1, FailedAfter = 0.1, SparesReads = true, IsSure = true };

    private static readonly Hazards Refusing = new() { Refused = 0.3, SparesReads = true };

    private static readonly Hazards AfterAnother = new() { HasOthers = true };

    private static readonly Hazards Cut = new() { IsSure = true, IsLate = true, Stuck = 0.3, LongestStuck = TimeSpan.FromMinutes(5) };

    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    private readonly EndCheck _end = new(world);

    public async Task RunAsync(DeploymentDocument document)
    {
        for (var edits = world.Random.Next(1, 4); edits > 0; edits--)
        {
            world.Time.Advance(Settling);
            document = await ApplyAsync(documents.EditedInQuiet(document));
            _end.Check(document, isDestroy: false);
        }

        if (world.Random.Next(4) == 0)
        {
            world.Time.Advance(Settling);
            document = await ApplyAsync(await new Wavering(world, runs).RunAsync(RandomDocuments.Unprotected(document)));
            _end.Check(document, isDestroy: false);
        }

        if (world.Random.Next(3) == 0)
        {
            document = RandomDocuments.Unprotected(document);
            await ApplyAsync(document);
            world.Time.Advance(Settling);
            Ensure(await TryAsync(document, isDestroy: true));
            _end.Check(document, isDestroy: true);
        }
    }

    /// <summary>Applies; where the document deletes what is protected, as one that protects nothing.</summary>
    private async Task<DeploymentDocument> ApplyAsync(DeploymentDocument document)
    {
        world.Trace.Add("document", () => $"in quiet: {document.ToJson()}");
        if (world.Random.Next(5) == 0)
        {
            world.ThirdParty.Overtaking.DeleteIdleGateway();
        }

        var @protected = Protected(document);
        var result = await TryAsync(document);
        if (@protected.Except(PlaneContent.Of(world.Plane).Ids).ToArray() is [_, ..] lost)
        {
            throw new ViolationException($"{string.Join(", ", lost)} was protected, and is gone.");
        }

        if (result is null && documents.HasProtected)
        {
            document = RandomDocuments.Unprotected(document);
            result = await TryAsync(document);
        }

        Ensure(result);
        return document;
    }

    private static void Ensure(ApplyResult? result)
    {
        if (result is not { Outcome: ApplyOutcome.Done })
        {
            throw new ViolationException($"a run in quiet ended with {result?.Failure ?? "an error"}.");
        }
    }

    private async Task<ApplyResult?> TryAsync(DeploymentDocument document, bool isDestroy = false)
    {
        switch (world.Random.Next(6))
        {
            case 0:
                await runs.RunAsync(world.Begin(world.Random.Next(2) == 0 ? Cut with { CrashAt = world.Random.Next(60) } : Cut with { CrashAfter = 0.2 }), document, isDestroy);
                return await GoOnAsync(document, isDestroy);
            case 1:
                await runs.RunAsync(world.Begin(world.Random.Next(2) == 0 ? Cut with { CrashAt = world.Random.Next(60) } : Cut with { CrashAfter = 0.2 }), document, isDestroy);
                await runs.RunAsync(world.Begin(Refusing), document, isDestroy);
                return await GoOnAsync(document, isDestroy);
            case 2:
                await runs.RunAsync(world.Begin(Refusing), document, isDestroy);
                return await GoOnAsync(document, isDestroy);
            case 3:
                return await RunLimitedAsync(Busy, document, isDestroy);
            default:
                return await RunLimitedAsync(
                    new Hazards { IsSure = true, IsStrict = true, IsLate = world.Random.Next(2) == 0, Detour = 0.5 }, document, isDestroy);
        }
    }

    private async Task<ApplyResult?> RunLimitedAsync(Hazards hazards, DeploymentDocument document, bool isDestroy)
    {
        Limit(isDestroy ? document with { Resources = new([]) } : document);
        var result = await runs.RunAsync(world.Begin(hazards), document, isDestroy);
        world.Plane.Limit(PlaneHost.ManyGateways, PlaneHost.ManyCertificates);
        return result;
    }

    /// <summary>At once, while calls of an earlier run may still be on their way; again when that made the plan another.</summary>
    private async Task<ApplyResult?> GoOnAsync(DeploymentDocument document, bool isDestroy)
    {
        world.Time.Advance(TimeSpan.FromSeconds(1));
        return await runs.RunAsync(world.Begin(AfterAnother), document, isDestroy)
            ?? await runs.RunAsync(world.Begin(AfterAnother), document, isDestroy);
    }

    /// <summary>The account has room for what there is and shall be, for what is on its way out beside that, and for no more.</summary>
    private void Limit(DeploymentDocument document)
    {
        var content = PlaneContent.Of(world.Plane);
        var (gateways, certificates) = (content.Gateways.Count, content.Certificates.Count);
        world.Plane.Limit(
            content.LeavingGateways
                + Math.Max(gateways, document.Resources.OfType<VpnGatewayDocument>().Count() + content.Gateways.Count(gateway => world.ThirdParty.Owns(gateway.VpnGatewayId))),
            Math.Max(
                certificates,
                document.Resources.OfType<ClientCertificateDocument>().Count()
                + content.Certificates.Count(certificate => world.ThirdParty.Owns(certificate.SslVpnClientCertId))));
    }

    /// <summary>The ids of what works, and which neither the document nor the state lets go.</summary>
    private string[] Protected(DeploymentDocument document)
    {
        var there = PlaneContent.Of(world.Plane).Ids.ToHashSet();
        return
        [
            .. from recorded in world.States.State!.Resources.Values
               let declared = document.Resources.FirstOrDefault(resource => ResourceAddress.Of(resource) == recorded.Address)
               where declared?.IsProtected ?? (recorded.IsProtected && document.Resources.All(resource => resource.PreviousName != recorded.Address.Name))
               where world.Plane.Certificate(recorded.Id) is null or { Status: "normal" }
               where there.Contains(recorded.Id)
               select recorded.Id,
        ];
    }
}
