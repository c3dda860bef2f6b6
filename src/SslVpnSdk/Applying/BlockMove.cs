namespace SslVpnSdk.Applying;

/// <summary>An operation that gives an SSL server a client CIDR block.</summary>
/// <param name="Node">The operation.</param>
/// <param name="Vpc">The VPC in which no two servers may have one block.</param>
/// <param name="Left">The block it leaves; null for a new server.</param>
/// <param name="Taken">The block it takes.</param>
internal sealed record BlockMove(OperationNode Node, string? Vpc, string? Left, string Taken);
