namespace SslVpnSdk.Planning;

/// <summary>The kinds of resources, in the order in which they depend on each other.</summary>
public enum ResourceKind
{
    /// <summary>A VPC.</summary>
    Vpc = 0,

    /// <summary>A route that a VPC declares.</summary>
    Route = 1,

    /// <summary>A VPN gateway which the deployment makes.</summary>
    VpnGateway = 2,

    /// <summary>A VPN gateway which the deployment only uses.</summary>
    ExistingVpnGateway = 3,

    /// <summary>An SSL server.</summary>
    SslServer = 4,

    /// <summary>An SSL client certificate.</summary>
    ClientCertificate = 5,
}
