namespace SslVpnSdk.Analyzers.Places;

/// <summary>What a value of a draft says, where values can be proposed.</summary>
internal enum PlaceKind
{
    /// <summary>The region of the stack.</summary>
    StackRegion,

    /// <summary>The region of an existing gateway.</summary>
    GatewayRegion,

    /// <summary>The region of the IDaaS instance of an SSL server.</summary>
    IdaasRegion,

    /// <summary>The CIDR block of a VPC.</summary>
    VpcCidrBlock,

    /// <summary>The CIDR block of the VPC of an existing gateway.</summary>
    ExistingVpcCidrBlock,

    /// <summary>A user CIDR block of a VPC.</summary>
    UserCidrBlock,

    /// <summary>The destination of a route of a VPC.</summary>
    RouteDestination,

    /// <summary>The SSL connections of a gateway, made or existing.</summary>
    SslConnections,

    /// <summary>A local network of an SSL server.</summary>
    LocalNetwork,

    /// <summary>The client CIDR block of an SSL server.</summary>
    ClientCidrBlock,

    /// <summary>The port of an SSL server.</summary>
    Port,
}
