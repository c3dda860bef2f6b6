using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

internal sealed class VpcState(int index, CallArgument name) : ResourceState(index, name)
{
    public DraftValue<string>? CidrBlock { get; set; }

    public EquatableList<DraftValue<string>> UserCidrBlocks { get; set; } = new([]);

    public List<RouteDraft> Routes { get; } = [];

    public override ResourceDraft ToDraft() => new VpcDraft(Name, Origin, CidrBlock, UserCidrBlocks, new(Routes));
}
