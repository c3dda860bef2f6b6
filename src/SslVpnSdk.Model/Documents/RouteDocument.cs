namespace SslVpnSdk.Documents;

/// <summary>A route in the route table of a VPC.</summary>
/// <param name="DestinationCidrBlock">The destination.</param>
/// <param name="NextHop">The id of the instance the traffic goes to.</param>
public sealed record RouteDocument(string DestinationCidrBlock, DocumentValue NextHop);
