namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>The last snapshots of a project: of what the editor shows, of what the build adds to it, of a file that is being compared.</summary>
internal sealed class Lineage
{
    private const int Maximum = 3;

    private readonly List<StackSnapshot> _snapshots = [];

    /// <summary>The snapshots, the newest first.</summary>
    public IReadOnlyList<StackSnapshot> Snapshots => _snapshots;

    public void Add(StackSnapshot snapshot)
    {
        _snapshots.Insert(0, snapshot);
        if (_snapshots.Count > Maximum)
        {
            _snapshots.RemoveAt(Maximum);
        }
    }
}
