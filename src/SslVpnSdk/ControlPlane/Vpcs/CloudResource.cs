namespace SslVpnSdk.ControlPlane;

/// <summary>How many resources of one type stand in a VPC or vSwitch.</summary>
public sealed record CloudResource
{
    /// <summary>The type: <c>VSwitch</c>, <c>VpnGateway</c>, …</summary>
    public required string ResourceType { get; init; }

    /// <summary>Their number, from 1.</summary>
    public required int ResourceCount { get; init; }
}
