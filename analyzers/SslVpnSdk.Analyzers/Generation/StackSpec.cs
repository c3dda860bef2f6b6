using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Generation;

/// <summary>All the generator carries from a stack's evaluation to its output: texts, equal by value.</summary>
/// <param name="File">The path of the file the class is declared in.</param>
/// <param name="HintName">The name of the generated file, without an ending.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The declarations of the class and of those around it, from the outside in: <c>partial class @HeadOffice</c>; empty when the class can have no member of ours.</param>
/// <param name="Constants">How an assembly's attribute names the class with the constants; empty when it cannot.</param>
/// <param name="Stack">The stack's name.</param>
/// <param name="Policy">What the company asks of it, as far as that is not the default.</param>
/// <param name="Deployments">A document, or why there is none, for each environment.</param>
internal sealed record StackSpec(
    string File,
    string HintName,
    string Namespace,
    EquatableList<string> Types,
    string Constants,
    string Stack,
    EquatableList<PolicySetting> Policy,
    EquatableList<DeploymentSpec> Deployments);
