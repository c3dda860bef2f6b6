using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.Completion;

/// <summary>An argument of a call of the builder's API, for which there are values to complete.</summary>
/// <param name="Call">The call.</param>
/// <param name="Kind">What the argument says.</param>
internal sealed record BuilderArgument(InvocationExpressionSyntax Call, PlaceKind Kind)
{
    private static readonly Dictionary<(string Type, string Method, string Parameter), PlaceKind> Kinds = new()
    {
        [("StackBuilder", "InRegion", "region")] = PlaceKind.StackRegion,
        [("VpcBuilder", "WithCidrBlock", "cidrBlock")] = PlaceKind.VpcCidrBlock,
        [("VpcBuilder", "WithUserCidrBlocks", "cidrBlocks")] = PlaceKind.UserCidrBlock,
        [("VpnGatewayBuilder", "WithSslConnections", "sslConnections")] = PlaceKind.SslConnections,
        [("ExistingVpnGatewayBuilder", "WithSslConnections", "sslConnections")] = PlaceKind.SslConnections,
        [("ExistingVpnGatewayBuilder", "InRegion", "region")] = PlaceKind.GatewayRegion,
        [("SslServerBuilder", "WithLocalNetworks", "cidrBlocks")] = PlaceKind.LocalNetwork,
        [("SslServerBuilder", "WithClientCidrBlock", "cidrBlock")] = PlaceKind.ClientCidrBlock,
        [("SslServerBuilder", "WithPort", "port")] = PlaceKind.Port,
        [("SslServerBuilder", "WithTwoFactorAuthentication", "idaasRegion")] = PlaceKind.IdaasRegion,
    };

    /// <summary>The parameters there are values for, as <c>Type.Method(parameter)</c>.</summary>
    public static IEnumerable<string> Known => Kinds.Keys.Select(key => $"{key.Type}.{key.Method}({key.Parameter})");

    /// <summary>Whether the argument is a number; otherwise it is a text.</summary>
    public bool IsNumber => Kind is PlaceKind.Port or PlaceKind.SslConnections;

    /// <summary>The names of the methods that have such a parameter.</summary>
    public static IReadOnlyCollection<string> MethodNames { get; } = [.. Kinds.Keys.Select(key => key.Method).Distinct()];

    /// <summary>Whether a value may be part of such an argument, as far as the text tells.</summary>
    public static bool IsCandidate(ExpressionSyntax value) => CallOf(value) is { } call && NameOf(call) is { } name && MethodNames.Contains(name);

    /// <summary>The argument that is, or has as an element or a branch, a value; null when there is none of ours.</summary>
    public static BuilderArgument? Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CallOf(value) is not { } call)
        {
            return null;
        }

        foreach (var method in model.GetMemberGroup(call.Expression, cancellationToken).OfType<IMethodSymbol>().Where(method => BuilderApi.IsOurs(method.ContainingType)))
        {
            if (ParameterOf(method, call.ArgumentList, ArgumentOf(value)!) is { } parameter
                && Kinds.TryGetValue((method.ContainingType.Name, method.Name, parameter.Name), out var kind))
            {
                return new BuilderArgument(call, kind);
            }
        }

        return null;
    }

    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax value) => ArgumentOf(value)?.Parent?.Parent as InvocationExpressionSyntax;

    private static ArgumentSyntax? ArgumentOf(SyntaxNode value) => value.Parent switch
    {
        ArgumentSyntax argument => argument,
        ConditionalExpressionSyntax conditional when value != conditional.Condition => ArgumentOf(conditional),
        SwitchExpressionArmSyntax { Parent: { } parent } => ArgumentOf(parent),
        ParenthesizedExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax => ArgumentOf(value.Parent),
        _ => null,
    };

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var index = list.Arguments.IndexOf(argument);
        return argument.NameColon is { Name.Identifier.ValueText: var name } ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : index < method.Parameters.Length ? method.Parameters[index]
            : method.Parameters.LastOrDefault() is { IsParams: true } last ? last
            : null;
    }
}
