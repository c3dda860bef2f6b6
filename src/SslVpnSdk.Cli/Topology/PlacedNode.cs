namespace SslVpnSdk.Cli.Topology;

/// <summary>A node and where it is drawn, in pixels.</summary>
internal sealed record PlacedNode(TopologyNode Node, IReadOnlyList<string> Lines, double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Middle => Y + (Height / 2);
}
