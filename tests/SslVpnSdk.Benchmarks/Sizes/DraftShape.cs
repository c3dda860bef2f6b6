namespace SslVpnSdk.Benchmarks.Sizes;

/// <summary>How the SSL servers of a draft relate.</summary>
public enum DraftShape
{
    /// <summary>Each server in a VPC of its own; no faults.</summary>
    VpcEach,

    /// <summary>All servers in one VPC, which has a route for each; no faults.</summary>
    OneVpc,

    /// <summary>All servers in one VPC and with one pool: each but the first is at fault.</summary>
    OnePool,

    /// <summary>All servers, gateways and VPCs with one name: each but the first is at fault.</summary>
    OneName,

    /// <summary>One server with a local network for each that there should be: all but the largest are at fault.</summary>
    OneServer,
}
