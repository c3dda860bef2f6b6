namespace SslVpnSdk.Cli.Comparison;

/// <summary>A resource that is not the same in two documents.</summary>
/// <param name="Change">How it differs.</param>
/// <param name="Type">The word of the document: <c>sslServer</c>; <c>route</c>, <c>parameter</c>, or <c>document</c> for the document itself.</param>
/// <param name="Name">The name; for a route the VPC's name, a slash and the destination.</param>
/// <param name="Attributes">What differs; for one that only one document has all it has.</param>
internal sealed record ResourceDifference(ChangeKind Change, string Type, string Name, EquatableList<AttributeDifference> Attributes);
