using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>The rules about the declaration of a stack: SSLVPN5001 to SSLVPN5003.</summary>
internal static class DeclarationCheck
{
    public static IEnumerable<Diagnostic> Of(StackDeclaration declaration)
    {
        var type = declaration.Type;
        if (declaration.LacksPartial)
        {
            yield return Descriptors.Diagnostic(StackMustBePartialRule.Definition, declaration.Location, type.Name);
        }

        if (!declaration.IsStack && !declaration.HasUnknownBase)
        {
            yield return Descriptors.Diagnostic(StackMustDeriveFromSslVpnStackRule.Definition, declaration.Location, type.Name);
        }

        if (InvalidStackNameRule.Fault(declaration.Name.Text) is { } fault)
        {
            yield return Invalid(declaration.Name, $"stack {type.Name}", fault);
        }

        for (var i = 0; i < declaration.Environments.Count; i++)
        {
            var environment = declaration.Environments[i];
            var isTwice = declaration.Environments.Take(i).Any(before => before.Text == environment.Text);
            if ((InvalidStackNameRule.Fault(environment.Text) ?? (isTwice ? InvalidStackNameRule.DeclaredBefore : null)) is { } reason)
            {
                yield return Invalid(environment, $"an environment of stack {type.Name}", reason);
            }
        }
    }

    private static Diagnostic Invalid(DeclaredName name, string owner, string fault) =>
        Descriptors.Diagnostic(InvalidStackNameRule.Definition, name.Location, name.Text, owner, fault);
}
