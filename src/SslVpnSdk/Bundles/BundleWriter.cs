using System.Collections.Concurrent;
using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Bundles;

/// <summary>Writes the bundles that the state says are awaited, also those of an earlier run that was cut; and deletes those of certificates that are deleted.</summary>
/// <param name="begin">Begins what asks for one of them.</param>
/// <param name="folder">The folder they are written in.</param>
internal sealed class BundleWriter(Func<ApplySession> begin, string folder)
{
    private const int AtOnce = 8;

    private readonly ConcurrentBag<WrittenBundle> _written = [];
    private readonly ConcurrentBag<string> _failures = [];

    /// <summary>Writes and deletes after an apply.</summary>
    /// <param name="result">How the apply ended.</param>
    /// <param name="before">What was recorded before it.</param>
    /// <returns>How the apply ended, with what was written.</returns>
    public async Task<ApplyResult> FinishAsync(ApplyResult result, DeploymentState before)
    {
        var finished = result.Outcome == ApplyOutcome.Stopped ? result : await WriteAsync(result);
        Delete(before, begin().State);
        return finished;
    }

    private async Task<ApplyResult> WriteAsync(ApplyResult result)
    {
        var certificates = begin().State.Resources.Values.Where(resource => resource.Address.Kind == ResourceKind.ClientCertificate).ToArray();
        var twins = certificates.GroupBy(resource => resource.Address.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .ToHashSet();
        await Parallel.ForEachAsync(
            certificates.Where(resource => resource.AwaitsBundle),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (resource, _) => await WriteAsync(resource, isNameClear: !twins.Contains(resource)));
        var failure = _failures.Order(StringComparer.Ordinal).FirstOrDefault();
        return result with
        {
            Bundles = new(_written.OrderBy(bundle => bundle.Certificate, StringComparer.Ordinal)),
            Outcome = failure is null ? result.Outcome : ApplyOutcome.Failed,
            UnwrittenBundle = failure,
        };
    }

    private async Task WriteAsync(RecordedResource resource, bool isNameClear)
    {
        var session = begin();
        try
        {
            var certificate = await session.AskAsync(() => session.ControlPlane.SendAsync(
                new DescribeSslVpnClientCertRequest { RegionId = session.State.Region, SslVpnClientCertId = resource.Id }));
            var name = isNameClear ? resource.Address.Name : $"{resource.Address.Name}.{resource.Id}";
            var written = FolderOf(session.State).Write(name, resource.Id, BundleFiles.Of(certificate));
            await session.RecordAsync(new StateChange { Made = resource with { AwaitsBundle = false } });
            _written.Add(new WrittenBundle(resource.Address.Name, resource.Id, written));
        }
        catch (ControlPlaneException exception) when (ControlPlaneFaults.IsNotFound(exception))
        {
            // Somebody has deleted it; the next plan makes another.
        }
        catch (Exception exception) when (exception is ControlPlaneException or UnansweredCallException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            var reason = exception is ControlPlaneException refusal ? ControlPlaneFaults.Describe(refusal) : exception.Message.ReplaceLineEndings(" ");
            _failures.Add($"{resource.Address} is there, and its bundle is not written: {reason}");
        }
    }

    /// <summary>Deletes the bundles of what is not recorded any more; one in whose place another has still to be written waits for that.</summary>
    private void Delete(DeploymentState before, DeploymentState now)
    {
        var there = now.Resources.Values.Select(resource => resource.Id).ToHashSet();
        var deleted = before.Resources.Values
            .Where(resource => resource.Address.Kind == ResourceKind.ClientCertificate && !there.Contains(resource.Id))
            .Where(resource => now.Resources.GetValueOrDefault(resource.Address) is not { AwaitsBundle: true });
        FolderOf(now).Delete(deleted.Select(resource => resource.Id).ToHashSet());
    }

    private BundleFolder FolderOf(DeploymentState state) =>
        new(Path.Combine(folder, state.Environment is null ? state.Stack : $"{state.Stack}.{state.Environment}"));
}
