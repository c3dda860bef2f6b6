using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>One thing to do of a step; a replacement has two.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Step">The step it belongs to.</param>
internal sealed record Operation(OperationKind Kind, PlanStep Step);
