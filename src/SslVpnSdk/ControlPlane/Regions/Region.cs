namespace SslVpnSdk.ControlPlane;

/// <summary>A region as the service describes it.</summary>
public sealed record Region
{
    /// <summary>The id of the region: <c>eu-central-1</c>.</summary>
    public required string RegionId { get; init; }

    /// <summary>Where it is, in the language asked for.</summary>
    public required string LocalName { get; init; }

    /// <summary>The host name of the service there: <c>vpc.eu-central-1.aliyuncs.com</c>.</summary>
    public required string RegionEndpoint { get; init; }
}
