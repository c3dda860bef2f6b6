using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A call of <c>WithLocalNetworks</c> that names each network as a constant.</summary>
/// <param name="Call">The call.</param>
/// <param name="Networks">The networks, in their order.</param>
internal sealed record LocalNetworksCall(InvocationExpressionSyntax Call, IReadOnlyList<string> Networks)
{
    private const string Method = "WithLocalNetworks";

    /// <summary>The call that a caret is at, or the one that counts in the chain of calls it is in; null when there is none.</summary>
    public static LocalNetworksCall? At(SyntaxNode root, TextSpan span, Constants constants)
    {
        var around = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf()
            .TakeWhile(node => node is not (BlockSyntax or MemberDeclarationSyntax))
            .OfType<InvocationExpressionSyntax>()
            .ToList();
        return around.Where(IsAtCaret)
            .Concat(around.Where(call => call.Parent is not MemberAccessExpressionSyntax).SelectMany(ChainBelow))
            .Concat(StatementAt(root, span).SelectMany(ChainBelow))
            .Where(call => !call.ContainsDirectives)
            .Select(call => Of(call, constants))
            .FirstOrDefault(call => call is not null);

        bool IsAtCaret(InvocationExpressionSyntax call) =>
            call.Expression is not MemberAccessExpressionSyntax access || access.Name.SpanStart <= span.Start;
    }

    /// <summary>The other calls of a class that name the very same networks, and nothing that would be lost.</summary>
    public IReadOnlyList<LocalNetworksCall> Others(TypeDeclarationSyntax type, Constants constants) =>
    [
        .. type.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call != Call && !Comments.AreIn(call.ArgumentList))
            .Select(call => Of(call, constants))
            .OfType<LocalNetworksCall>()
            .Where(other => other.Networks.SequenceEqual(Networks)),
    ];

    /// <summary>What a table of the networks is called.</summary>
    public string TableName(Constants constants) => ServerName(constants) switch
    {
        "" => "LocalNetworks",
        var name when name.EndsWith("Networks", StringComparison.Ordinal) => name,
        var name => name + "Networks",
    };

    /// <summary>The name of the server: of its declaration where the chain begins with it, else of the variable it is in; empty for neither.</summary>
    private string ServerName(Constants constants)
    {
        var start = ChainBelow(Call).Last();
        if (Name(start) is { } name)
        {
            return Identifiers.Pascal(name);
        }

        if (start.Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable })
        {
            return "";
        }

        var declared = constants.Model.GetSymbolInfo(variable).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && (declaration.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value is InvocationExpressionSyntax made
                ? Name(ChainBelow(made).Last())
                : null;
        return Identifiers.Pascal(declared ?? variable.Identifier.ValueText);

        string? Name(InvocationExpressionSyntax call) =>
            call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddSslServer" }, ArgumentList.Arguments: [var argument, ..] }
                ? constants.Model.GetConstantValue(argument.Expression).Value as string
                : null;
    }

    private static LocalNetworksCall? Of(InvocationExpressionSyntax call, Constants constants) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Method }
        && constants.ListIn(call.ArgumentList) is { } networks
        && constants.Method(call) is { } method && BuilderApi.Find(method) is not null
            ? new LocalNetworksCall(call, [.. networks.Select(network => (string)constants.Value(network)!)])
            : null;

    /// <summary>A call and those it is called on, from the last that is made to the first.</summary>
    private static IEnumerable<InvocationExpressionSyntax> ChainBelow(InvocationExpressionSyntax call)
    {
        for (var next = call; next is not null; next = (next.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
        {
            yield return next;
        }
    }

    /// <summary>The call that makes up a statement, or what its variable begins with.</summary>
    private static IEnumerable<InvocationExpressionSyntax> StatementAt(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() switch
        {
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => [call],
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: InvocationExpressionSyntax call }] } => [call],
            _ => [],
        };
}
