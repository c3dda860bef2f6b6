using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes an SSL server. What is not set takes the service's default: TCP, port 1194, AES-128-CBC, no compression, no two-factor authentication.</summary>
public sealed class SslServerBuilder : ResourceBuilder
{
    private DraftValue<ResourceReference>? _gateway;
    private EquatableList<DraftValue<string>> _localNetworks = new([]);
    private DraftValue<string>? _clientCidrBlock;
    private DraftValue<VpnProtocol>? _protocol;
    private DraftValue<int>? _port;
    private DraftValue<EncryptionAlgorithm>? _encryptionAlgorithm;
    private DraftValue<bool>? _compressed;
    private DraftValue<TwoFactorAuthenticationDraft>? _twoFactorAuthentication;

    internal SslServerBuilder(StackBuilder stack, int index, string name)
        : base(stack, index, name)
    {
    }

    /// <summary>Sets the gateway the server is on. Required; one server a gateway; the last call counts.</summary>
    /// <param name="gateway">A gateway of the same stack whose SSL-VPN is enabled.</param>
    /// <exception cref="ArgumentException"><paramref name="gateway"/> is null or of another stack.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder OnGateway(VpnGatewayBuilder gateway)
    {
        _gateway = Reference(gateway, nameof(gateway));
        return this;
    }

    /// <summary>Sets the gateway the server is on, one that exists already. Required; one server a gateway; the last call counts.</summary>
    /// <param name="gateway">An existing gateway of the same stack.</param>
    /// <exception cref="ArgumentException"><paramref name="gateway"/> is null or of another stack.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder OnGateway(ExistingVpnGatewayBuilder gateway)
    {
        _gateway = Reference(gateway, nameof(gateway));
        return this;
    }

    /// <summary>Sets the networks clients may reach. Required; the last call counts.</summary>
    /// <param name="cidrBlocks">One to five blocks <c>a.b.c.d/n</c> with a prefix length of 8 to 32 (page, "Local Network").</param>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlocks"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithLocalNetworks(params string[] cidrBlocks)
    {
        _localNetworks = List(cidrBlocks, nameof(cidrBlocks));
        return this;
    }

    /// <summary>Sets the pool clients get their addresses from. Required; the last call counts.</summary>
    /// <param name="cidrBlock">
    /// A private block <c>a.b.c.d/n</c> with a prefix length of 16 to 29 and four addresses for every SSL connection of the gateway,
    /// which overlaps neither the local networks nor the VPC nor its routes (page, "Client CIDR Block").
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlock"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithClientCidrBlock(string cidrBlock)
    {
        ArgumentNullException.ThrowIfNull(cidrBlock);
        Changing();
        _clientCidrBlock = DraftValue.Known(cidrBlock);
        return this;
    }

    /// <summary>Sets the protocol. TCP by default; the last call counts. Changing it later invalidates the client certificates.</summary>
    /// <param name="protocol">TCP or UDP.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="protocol"/> is no value of the enum.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithProtocol(VpnProtocol protocol)
    {
        _protocol = Defined(protocol, nameof(protocol));
        return this;
    }

    /// <summary>Sets the port. 1194 by default; the last call counts.</summary>
    /// <param name="port">1 to 65535 except the sixteen unsupported ports (page, "Port").</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithPort(int port)
    {
        Changing();
        _port = DraftValue.Known(port);
        return this;
    }

    /// <summary>Sets the encryption algorithm for clients older than OpenVPN 2.4.0. AES-128-CBC by default; the last call counts.</summary>
    /// <param name="encryptionAlgorithm">The algorithm.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="encryptionAlgorithm"/> is no value of the enum.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithEncryptionAlgorithm(EncryptionAlgorithm encryptionAlgorithm)
    {
        _encryptionAlgorithm = Defined(encryptionAlgorithm, nameof(encryptionAlgorithm));
        return this;
    }

    /// <summary>Enables or disables compression. Disabled by default; the last call counts. Changing it later invalidates the client certificates.</summary>
    /// <param name="compressed">Whether data is compressed.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithCompression(bool compressed = true)
    {
        Changing();
        _compressed = DraftValue.Known(compressed);
        return this;
    }

    /// <summary>Enables two-factor authentication against an IDaaS EIAM instance. Disabled by default; the last call counts. Changing it later invalidates the client certificates.</summary>
    /// <param name="idaasInstanceId">The id of the EIAM instance, or a parameter that gives it.</param>
    /// <param name="idaasApplicationId">The id of the IDaaS application, or a parameter that gives it; needed with EIAM 2.0, not set by default.</param>
    /// <param name="idaasRegion">The region of the instance, or a parameter that gives it; required.</param>
    /// <param name="eiamVersion">The version of the instance; EIAM 2.0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eiamVersion"/> is no value of the enum.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithTwoFactorAuthentication(
        DeploymentValue idaasInstanceId,
        DeploymentValue idaasApplicationId = default,
        DeploymentValue idaasRegion = default,
        EiamVersion eiamVersion = EiamVersion.Eiam20)
    {
        _twoFactorAuthentication = DraftValue.Known(new TwoFactorAuthenticationDraft(
            idaasInstanceId.ToDraft(), idaasRegion.ToDraft(), idaasApplicationId.ToDraft(), Defined(eiamVersion, nameof(eiamVersion))));
        return this;
    }

    /// <summary>Has every plan refused that would delete the server, or delete it to make it anew. Not protected by default; the last call counts.</summary>
    /// <param name="isProtected">Whether it is protected.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder Protect(bool isProtected = true)
    {
        SetProtected(isProtected);
        return this;
    }

    /// <summary>Says the name by which the server was deployed before: it is renamed, and not deleted and made anew. The last call counts. Its clients notice nothing.</summary>
    /// <param name="name">The name of before. It may stay after an apply, and means nothing then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder WithPreviousName(string name)
    {
        SetPreviousName(name);
        return this;
    }

    internal override ResourceDraft ToDraft() => new SslServerDraft(
        DraftValue.Known(Name),
        null,
        _gateway,
        _localNetworks,
        _clientCidrBlock,
        _protocol,
        _port,
        _encryptionAlgorithm,
        _compressed,
        _twoFactorAuthentication);

    private DraftValue<T> Defined<T>(T value, string parameterName)
        where T : struct, Enum
    {
        Changing();
        return Enum.IsDefined(value)
            ? DraftValue.Known(value)
            : throw new ArgumentOutOfRangeException(
                parameterName, value, $"Use one of {string.Join(", ", Enum.GetNames<T>())}.");
    }
}
