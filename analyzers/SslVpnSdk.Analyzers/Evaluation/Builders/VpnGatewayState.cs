using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

internal sealed class VpnGatewayState(int index, CallArgument name) : ResourceState(index, name)
{
    public DraftValue<ResourceReference>? Vpc { get; set; }

    public DraftValue<int>? Bandwidth { get; set; }

    public DraftValue<int>? SslConnections { get; set; }

    public EquatableList<DraftValue<string>> VSwitches { get; set; } = new([]);

    public DraftValue<string>? ResourceGroup { get; set; }

    public override ResourceDraft ToDraft() =>
        new VpnGatewayDraft(Name, Origin, Vpc, Bandwidth, SslConnections, VSwitches, ResourceGroup);
}
