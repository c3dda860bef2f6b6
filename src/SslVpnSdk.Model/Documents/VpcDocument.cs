namespace SslVpnSdk.Documents;

/// <summary>A VPC.</summary>
/// <param name="Name">The name.</param>
/// <param name="CidrBlock">The CIDR block.</param>
/// <param name="UserCidrBlocks">The user CIDR blocks.</param>
/// <param name="Routes">The routes declared in its route table.</param>
public sealed record VpcDocument(
    string Name,
    string CidrBlock,
    EquatableList<string> UserCidrBlocks,
    EquatableList<RouteDocument> Routes) : DocumentResource(Name)
{
    /// <inheritdoc />
    public override string Type => "vpc";
}
