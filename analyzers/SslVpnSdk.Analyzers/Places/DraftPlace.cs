using Microsoft.CodeAnalysis;
using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Places;

/// <summary>A value of a draft, for which others can be proposed.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Draft">The draft it is in.</param>
/// <param name="Resource">The number of the resource it is of; −1 for the stack.</param>
/// <param name="Value">The value.</param>
internal sealed record DraftPlace(PlaceKind Kind, StackDraft Draft, int Resource, IDraftValue Value)
{
    /// <summary>What the company asks of what stands there.</summary>
    public CompanyPolicy Policy { get; init; } = CompanyPolicy.Default;

    /// <summary>The expression that made the value; null at run time.</summary>
    public SyntaxNode? Node => NodeOf(Value);

    /// <summary>The SSL server the value is of; null when it is of something else.</summary>
    public SslServerDraft? Server => Resource < 0 ? null : Draft.Resources[Resource] as SslServerDraft;

    /// <summary>The gateway of that server; null when it is not known.</summary>
    public GatewayDraft? Gateway => Draft.Resolve<GatewayDraft>(Server?.VpnGateway);

    /// <summary>The VPC the value is of, or of that gateway; null when the stack does not make it.</summary>
    public VpcDraft? Vpc => Resource >= 0 && Draft.Resources[Resource] is VpcDraft vpc ? vpc
        : Gateway is VpnGatewayDraft gateway ? Draft.Resolve<VpcDraft>(gateway.Vpc)
        : null;

    /// <summary>The most clients at one time; null when not known.</summary>
    public int? SslConnections => Gateway?.SslConnections is { IsKnown: true, Value: > 0 } connections ? connections.Value : null;

    /// <summary>The blocks that nothing of the draft uses but this value, and what lies in it when it is a VPC's; for clients those that the company leaves.</summary>
    public FreeCidrBlocks Free => new(DraftPlaces.Of(Draft)
        .Where(used => used.Node != Node && (Kind != PlaceKind.VpcCidrBlock || used.Kind != PlaceKind.LocalNetwork))
        .Select(used => BlockOf(used.Value))
        .OfType<CidrBlock>()
        .Concat(Kind == PlaceKind.ClientCidrBlock ? Policy.ReservedClientCidrBlocks : []));

    /// <summary>The block a value stands for; null when it is none.</summary>
    public static CidrBlock? BlockOf(IDraftValue? value) =>
        value is DraftValue<string> { IsKnown: true } text && CidrBlock.TryParse(text.Value, out var block, out _) ? block : null;

    /// <summary>The expression that made a value; null at run time.</summary>
    public static SyntaxNode? NodeOf(IDraftValue value) => (value.Origin as SyntaxOrigin)?.Node;
}
