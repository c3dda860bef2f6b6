namespace SslVpnSdk.Cli.Topology;

/// <summary>What a node of a graph stands for.</summary>
internal enum TopologyKind
{
    Vpc,
    Route,
    VpnGateway,

    /// <summary>A VPN gateway that others made.</summary>
    ExistingVpnGateway,
    SslServer,
    LocalNetwork,
    ClientCertificate,
}
