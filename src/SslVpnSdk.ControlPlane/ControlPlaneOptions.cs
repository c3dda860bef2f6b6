using System.Security.Cryptography;
using SslVpnSdk.Rules;

namespace SslVpnSdk.ControlPlane;

/// <summary>How an embedded control plane behaves.</summary>
public sealed record ControlPlaneOptions
{
    /// <summary>
    /// The clock. Default: the system's; in a data folder that a server gave another clock, that one, so that time never goes back.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The seed of ids and addresses. It is kept with the data when these are made, with the place in the sequence, so that a
    /// sequence of calls can be replayed and no id comes twice; where there are data it is ignored. Keys and serial numbers of
    /// certificates do not follow it: key generation cannot be seeded. Null, the default: a random seed.
    /// </summary>
    public long? Seed { get; init; }

    /// <summary>How long a VPC or VPN gateway takes to get from one status to the next; not negative. Default: 50 ms.</summary>
    public TimeSpan TransitionDuration { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The id of the account, which answers about VPCs, vSwitches and route tables name as the owner. A server sets it to its own. Default: 1234567890123456.</summary>
    public long AccountId { get; init; } = 1_234_567_890_123_456;

    /// <summary>The vSwitches a VPC may have. Default: 150.</summary>
    public int VSwitchesPerVpc { get; init; } = 150;

    /// <summary>The VPN gateways an account may have. Default: 30.</summary>
    public int VpnGatewayQuota { get; init; } = 30;

    /// <summary>The SSL servers that may be on one VPN gateway. Default: 1.</summary>
    public int SslServersPerGateway { get; init; } = GatewayHasAnotherSslServerRule.DefaultQuota;

    /// <summary>The client certificates an account may have. Default: 50.</summary>
    public int ClientCertificateQuota { get; init; } = TooManyCertificatesRule.DefaultQuota;

    /// <summary>
    /// The account's IDaaS instances that are EIAM 1.0 and so need no application. Every other instance is EIAM 2.0. Default: none.
    /// </summary>
    public IReadOnlySet<string> Eiam1InstanceIds { get; init; } = new HashSet<string>();

    /// <summary>How long a call waits for another process that is changing the same data. Default: 30 seconds.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Makes the key pairs of certificates; null for true ones. Where thousands are made to be thrown away, a few will do.</summary>
    internal Func<RSA>? NewKeyPair { get; init; }
}
