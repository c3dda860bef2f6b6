namespace SslVpnSdk.Drafts;

/// <summary>A VPC.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="CidrBlock">The VPC's CIDR block.</param>
/// <param name="UserCidrBlocks">The user CIDR blocks: public ranges which the VPC treats as private.</param>
/// <param name="Routes">The routes declared in the VPC's route table.</param>
public sealed record VpcDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<string>? CidrBlock,
    EquatableList<DraftValue<string>> UserCidrBlocks,
    EquatableList<RouteDraft> Routes) : ResourceDraft(Name, Origin)
{
    /// <inheritdoc />
    public override string Type => "vpc";

    /// <inheritdoc />
    public override string TypeTitle => "VPC";
}
