using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes a VPN gateway that exists already. What is stated here is not changed in the service; the rules check against it.</summary>
public sealed class ExistingVpnGatewayBuilder : ResourceBuilder
{
    private readonly DraftValue<string> _id;
    private DraftValue<string>? _vpcCidrBlock;
    private DraftValue<int>? _sslConnections;
    private DraftValue<string>? _region;
    private DraftValue<string>? _resourceGroup;

    internal ExistingVpnGatewayBuilder(StackBuilder stack, int index, string name, DraftValue<string> id)
        : base(stack, index, name) => _id = id;

    /// <summary>States the CIDR block of the gateway's VPC, so that client CIDR blocks are checked against it.</summary>
    /// <param name="cidrBlock">The block, <c>a.b.c.d/n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlock"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ExistingVpnGatewayBuilder WithVpcCidrBlock(string cidrBlock)
    {
        ArgumentNullException.ThrowIfNull(cidrBlock);
        Changing();
        _vpcCidrBlock = DraftValue.Known(cidrBlock);
        return this;
    }

    /// <summary>States the most SSL connections at one time, so that the size of client CIDR blocks is checked.</summary>
    /// <param name="sslConnections">5, 10, 20, 50, 100, 200, 500 or 1000.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ExistingVpnGatewayBuilder WithSslConnections(int sslConnections)
    {
        Changing();
        _sslConnections = DraftValue.Known(sslConnections);
        return this;
    }

    /// <summary>States the gateway's region. The stack's by default; the last call counts.</summary>
    /// <param name="region">The region's id, such as <c>eu-central-1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ExistingVpnGatewayBuilder InRegion(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        Changing();
        _region = DraftValue.Known(region);
        return this;
    }

    /// <summary>States the gateway's resource group, which its SSL server and client certificates follow.</summary>
    /// <param name="resourceGroup">The id of the group, <c>rg-…</c>, or a parameter that gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resourceGroup"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public ExistingVpnGatewayBuilder WithResourceGroup(DeploymentValue resourceGroup)
    {
        Changing();
        _resourceGroup = resourceGroup.ToRequiredDraft(nameof(resourceGroup));
        return this;
    }

    internal override ResourceDraft ToDraft() => new ExistingVpnGatewayDraft(
        DraftValue.Known(Name), null, _id, _vpcCidrBlock, _sslConnections, _region, _resourceGroup);
}
