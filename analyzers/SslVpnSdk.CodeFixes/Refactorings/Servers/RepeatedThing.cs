using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>What the groups of a repetition add, as far as it names the menu's entry and the table.</summary>
/// <param name="Noun">What is turned into a loop: <c>SSL servers</c>.</param>
/// <param name="Table">What the table is called.</param>
/// <param name="Row">What a row of it is called.</param>
internal sealed record RepeatedThing(string Noun, string Table, string Row)
{
    /// <summary>What the servers are for comes first, then what they stand on, then what is theirs.</summary>
    private static readonly (string Method, RepeatedThing Thing)[] Known =
    [
        ("AddSslServer", new("SSL servers", "Sites", "Site")),
        ("AddVpnGateway", new("VPN gateways", "Gateways", "Gateway")),
        ("UseVpnGateway", new("existing VPN gateways", "Gateways", "Gateway")),
        ("AddVpc", new("VPCs", "Vpcs", "Vpc")),
        ("AddClientCertificate", new("client certificates", "Certificates", "Certificate")),
        ("AddRoute", new("routes", "Routes", "Route")),
    ];

    /// <summary>What is repeated, and how often; null when nothing is added to a stack.</summary>
    /// <param name="group">A group.</param>
    /// <param name="constants">Tells the methods that are called.</param>
    /// <param name="calls">The calls of the builder's API in it.</param>
    public static (RepeatedThing Thing, int Count)? Of(
        IReadOnlyList<StatementSyntax> group, Constants constants, IReadOnlyCollection<InvocationExpressionSyntax> calls)
    {
        foreach (var (method, thing) in Known)
        {
            if (calls.Count(call => constants.Method(call)!.Name == method) is > 0 and var count)
            {
                return (thing, count);
            }
        }

        var helpers = group.SelectMany(statement => statement.DescendantNodes()).OfType<InvocationExpressionSyntax>()
            .Where(call => !calls.Contains(call))
            .Select(call => constants.Method(call))
            .Where(method => method?.Parameters.Any(parameter => BuilderApi.IsBuilder(parameter.Type)) == true)
            .Select(method => method!.Name)
            .ToList();
        return helpers.Count == 0 ? null
            : (new RepeatedThing($"calls of {helpers[0]}", "Sites", "Site"), helpers.Count(name => name == helpers[0]));
    }
}
