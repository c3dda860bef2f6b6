using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

internal sealed class ExistingVpnGatewayState(int index, CallArgument name, DraftValue<string> id) : ResourceState(index, name)
{
    public DraftValue<string>? VpcCidrBlock { get; set; }

    public DraftValue<int>? SslConnections { get; set; }

    public DraftValue<string>? Region { get; set; }

    public DraftValue<string>? ResourceGroup { get; set; }

    public override ResourceDraft ToDraft() =>
        new ExistingVpnGatewayDraft(Name, Origin, id, VpcCidrBlock, SslConnections, Region, ResourceGroup);
}
