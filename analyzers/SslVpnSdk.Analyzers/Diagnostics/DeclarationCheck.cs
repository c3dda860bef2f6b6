using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Diagnostics;

/// <summary>The rules about the declaration of a stack: SSLVPN5001 to SSLVPN5003.</summary>
internal static class DeclarationCheck
{
    public static void Report(StackDeclaration declaration, StackNames names, Action<Diagnostic> report)
    {
        var type = declaration.Type;
        if (!declaration.IsPartial)
        {
            report(Descriptors.Diagnostic(StackMustBePartialRule.Definition, type.Locations[0], type.Name));
        }

        if (!declaration.IsStack)
        {
            report(Descriptors.Diagnostic(StackMustDeriveFromSslVpnStackRule.Definition, type.Locations[0], type.Name));
        }

        var fault = InvalidStackNameRule.Fault(declaration.Name.Text)
            ?? (names.OwnerBefore(declaration) is { } owner ? $"{owner.Name} has it already" : null);
        Report(declaration.Name, $"stack {type.Name}", fault, report);
        for (var i = 0; i < declaration.Environments.Count; i++)
        {
            var environment = declaration.Environments[i];
            var isTwice = declaration.Environments.Take(i).Any(before => before.Text == environment.Text);
            Report(
                environment,
                $"an environment of stack {type.Name}",
                InvalidStackNameRule.Fault(environment.Text) ?? (isTwice ? InvalidStackNameRule.DeclaredBefore : null),
                report);
        }
    }

    private static void Report(DeclaredName name, string owner, string? fault, Action<Diagnostic> report)
    {
        if (fault is not null)
        {
            report(Descriptors.Diagnostic(InvalidStackNameRule.Definition, name.Location, name.Text, owner, fault));
        }
    }
}
