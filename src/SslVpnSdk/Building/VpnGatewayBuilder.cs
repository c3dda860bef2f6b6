using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes a VPN gateway which the deployment makes.</summary>
public sealed class VpnGatewayBuilder : ResourceBuilder
{
    private DraftValue<ResourceReference>? _vpc;
    private DraftValue<int>? _bandwidth;
    private DraftValue<int>? _sslConnections;
    private EquatableList<DraftValue<string>> _vSwitches = new([]);
    private DraftValue<string>? _resourceGroup;

    internal VpnGatewayBuilder(StackBuilder stack, int index, string name)
        : base(stack, index, name)
    {
    }

    /// <summary>Sets the VPC the gateway is in. Required; the last call counts.</summary>
    /// <param name="vpc">A VPC of the same stack.</param>
    /// <exception cref="ArgumentException"><paramref name="vpc"/> is null or of another stack.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder InVpc(VpcBuilder vpc)
    {
        _vpc = Reference(vpc, nameof(vpc));
        return this;
    }

    /// <summary>Sets the bandwidth. Required; the last call counts.</summary>
    /// <param name="bandwidth">Mbit/s: 5, 10, 20, 50, 100, 200, 500 or 1000, as the region offers (API, CreateVpnGateway).</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder WithBandwidth(int bandwidth)
    {
        Changing();
        _bandwidth = DraftValue.Known(bandwidth);
        return this;
    }

    /// <summary>Enables SSL-VPN and sets the most connections at one time. Not enabled by default; the last call counts.</summary>
    /// <param name="sslConnections">5, 10, 20, 50, 100, 200, 500 or 1000 (API, CreateVpnGateway).</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder WithSslConnections(int sslConnections)
    {
        Changing();
        _sslConnections = DraftValue.Known(sslConnections);
        return this;
    }

    /// <summary>Sets the vSwitches of the gateway; two in regions with two tunnels. The service chooses by default; the last call counts.</summary>
    /// <param name="vSwitch">The id of the vSwitch, <c>vsw-…</c>, or a parameter that gives it.</param>
    /// <param name="disasterRecoveryVSwitch">The id of the second tunnel's vSwitch, in another zone; not set by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vSwitch"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder WithVSwitches(DeploymentValue vSwitch, DeploymentValue disasterRecoveryVSwitch = default)
    {
        Changing();
        var first = vSwitch.ToRequiredDraft(nameof(vSwitch));
        _vSwitches = disasterRecoveryVSwitch.ToDraft() is { } second ? new([first, second]) : new([first]);
        return this;
    }

    /// <summary>Sets the resource group; its SSL server and client certificates follow it. The account's default group by default; the last call counts.</summary>
    /// <param name="resourceGroup">The id of the group, <c>rg-…</c>, or a parameter that gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resourceGroup"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder WithResourceGroup(DeploymentValue resourceGroup)
    {
        Changing();
        _resourceGroup = resourceGroup.ToRequiredDraft(nameof(resourceGroup));
        return this;
    }

    /// <summary>Has every plan refused that would delete the gateway, or delete it to make it anew. Not protected by default; the last call counts.</summary>
    /// <param name="isProtected">Whether it is protected.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder Protect(bool isProtected = true)
    {
        SetProtected(isProtected);
        return this;
    }

    /// <summary>Says the name by which the gateway was deployed before: it is renamed, and not deleted and made anew. The last call counts.</summary>
    /// <param name="name">The name of before. It may stay after an apply, and means nothing then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpnGatewayBuilder WithPreviousName(string name)
    {
        SetPreviousName(name);
        return this;
    }

    internal override ResourceDraft ToDraft() => new VpnGatewayDraft(
        DraftValue.Known(Name), null, _vpc, _bandwidth, _sslConnections, _vSwitches, _resourceGroup);
}
