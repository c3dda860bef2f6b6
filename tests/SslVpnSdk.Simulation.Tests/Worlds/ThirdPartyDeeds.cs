namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>What others did to what is not theirs, for which the engine is not to blame.</summary>
internal sealed class ThirdPartyDeeds(World world)
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> _touched = [];
    private readonly HashSet<string> _invalidated = [];
    private readonly Dictionary<string, TimeSpan> _deleted = [];

    /// <summary>Whether they ever changed the settings of an SSL server.</summary>
    public bool HasTouched(string server) => _touched.Contains(server);

    /// <summary>Whether they changed the settings a certificate was made for.</summary>
    public bool HasInvalidated(string certificate) => _invalidated.Contains(certificate);

    /// <summary>What a text names that they deleted long ago; null for nothing.</summary>
    public string? LongDeleted(string text) => _deleted
        .Where(deleted => text.Contains(deleted.Key, StringComparison.Ordinal) && world.Time.Now - deleted.Value > LongAgo)
        .Select(deleted => deleted.Key)
        .FirstOrDefault();

    /// <summary>They deleted something.</summary>
    public void Delete(string id) => _deleted[id] = world.Time.Now;

    /// <summary>They change the settings of an SSL server.</summary>
    public void Change(string server, Action change)
    {
        _touched.Add(server);
        var valid = world.Plane.CertificatesOf(server).Where(certificate => certificate.Status == "normal").ToArray();
        change();
        _invalidated.UnionWith(valid.Select(certificate => certificate.SslVpnClientCertId)
            .Where(id => world.Plane.Certificate(id) is not { Status: "normal" }));
    }
}
