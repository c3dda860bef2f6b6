using System.Diagnostics;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>
/// The least that a plan can do, so that its growth can be told from the machine's: a second document is made, and each resource of the first is looked up
/// in it by its name and compared.
/// </summary>
internal sealed class DocumentComparison(int servers)
{
    private readonly DeploymentDocument _document = EngineFleet.Of(servers);

    /// <summary>Compares.</summary>
    /// <returns>How long it took, in milliseconds.</returns>
    public double Compare()
    {
        var start = Stopwatch.GetTimestamp();
        var there = EngineFleet.Of(servers).Resources.ToDictionary(resource => (resource.Type, resource.Name));
        var same = _document.Resources.Count(resource => there[(resource.Type, resource.Name)].Equals(resource));
        return same == _document.Resources.Count
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException("The documents differ.");
    }
}
