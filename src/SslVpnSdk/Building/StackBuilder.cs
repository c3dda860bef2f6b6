using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes a stack. Resources come into the document in the order in which they are added.</summary>
public sealed class StackBuilder
{
    private readonly string _name;
    private readonly List<ResourceBuilder> _resources = [];
    private readonly List<ParameterDraft> _parameters = [];
    private readonly HashSet<string> _parameterNames = new(StringComparer.Ordinal);
    private DraftValue<string>? _region;
    private bool _isFrozen;

    internal StackBuilder(string name, string? environment)
    {
        _name = name;
        Environment = environment;
    }

    /// <summary>The environment that is described, one of <see cref="SslVpnStackAttribute.Environments"/>; null for a stack that declares none.</summary>
    public string? Environment { get; }

    /// <summary>Names the region of all resources. Required; the last call counts.</summary>
    /// <param name="region">The region's id, such as <c>eu-central-1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public StackBuilder InRegion(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        ThrowIfFrozen();
        _region = DraftValue.Known(region);
        return this;
    }

    /// <summary>Adds a parameter: a value that is given at deployment.</summary>
    /// <param name="name">The name by which it is given; not empty, and used once.</param>
    /// <param name="description">What the value is for; null to say nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or used already.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public StackParameter AddParameter(string name, string? description = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowIfFrozen();
        if (!_parameterNames.Add(name))
        {
            throw new ArgumentException($"A parameter named '{name}' was added before. Give each parameter a name of its own.", nameof(name));
        }

        _parameters.Add(new ParameterDraft(DraftValue.Known(name), description is null ? null : DraftValue.Known(description)));
        return new StackParameter(name);
    }

    /// <summary>Adds a VPC.</summary>
    /// <param name="name">The name: 1 to 100 characters, not starting with http:// or https://, unique among VPCs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder AddVpc(string name) => Add(name, index => new VpcBuilder(this, index, name));

    /// <summary>Adds a VPN gateway, which the deployment makes.</summary>
    /// <param name="name">The name: 1 to 100 characters, not starting with http:// or https://, unique among VPN gateways.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder AddVpnGateway(string name) => Add(name, index => new VpnGatewayBuilder(this, index, name));

    /// <summary>Uses a VPN gateway that exists already; the deployment neither changes nor deletes it.</summary>
    /// <param name="name">The name by which the stack calls it: 1 to 100 characters, unique among VPN gateways.</param>
    /// <param name="id">The gateway's id, <c>vpn-…</c>, or a parameter that gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="id"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ExistingVpnGatewayBuilder UseVpnGateway(string name, DeploymentValue id)
    {
        var known = id.ToRequiredDraft(nameof(id));
        return Add(name, index => new ExistingVpnGatewayBuilder(this, index, name, known));
    }

    /// <summary>Adds an SSL server.</summary>
    /// <param name="name">The name: 1 to 100 characters, not starting with http:// or https://, unique among SSL servers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public SslServerBuilder AddSslServer(string name) => Add(name, index => new SslServerBuilder(this, index, name));

    /// <summary>Adds an SSL client certificate.</summary>
    /// <param name="name">The name: 1 to 100 characters, not starting with http:// or https://, unique among client certificates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ClientCertificateBuilder AddClientCertificate(string name) =>
        Add(name, index => new ClientCertificateBuilder(this, index, name));

    internal void ThrowIfFrozen()
    {
        if (_isFrozen)
        {
            throw new InvalidOperationException(
                $"Stack '{_name}' is frozen: Define has returned, so its builders change nothing any more. Describe everything inside Define.");
        }
    }

    internal StackDraft Freeze()
    {
        _isFrozen = true;
        return new StackDraft(_name, Environment, null, _region, new(_parameters), new(_resources.Select(r => r.ToWholeDraft())));
    }

    private T Add<T>(string name, Func<int, T> create)
        where T : ResourceBuilder
    {
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfFrozen();
        var builder = create(_resources.Count);
        _resources.Add(builder);
        return builder;
    }
}
