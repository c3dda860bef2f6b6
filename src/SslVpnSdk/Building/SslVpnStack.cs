using System.Globalization;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk;

/// <summary>A stack: SSL servers and what they need, described in C#. Derive from it, add <see cref="SslVpnStackAttribute"/>, override <see cref="Define"/>.</summary>
public abstract class SslVpnStack
{
    /// <summary>Describes the stack. It runs once for each environment, at compile time and at run time alike.</summary>
    /// <param name="stack">The builder, which is frozen when the method returns.</param>
    protected abstract void Define(StackBuilder stack);

    /// <summary>Runs <see cref="Define"/> and checks what it described, under the policy that held when the stack was compiled.</summary>
    /// <param name="environment">One of the stack's environments; null for a stack that declares none.</param>
    /// <param name="companyRules">Rules that <see cref="Rule.OfCompany"/> made, to check beside the SDK's; null for none.</param>
    /// <returns>The document, without a violation of severity error.</returns>
    /// <exception cref="StackViolationException">The stack violates rules of severity error; the exception lists every violation.</exception>
    /// <exception cref="ArgumentException"><paramref name="environment"/> is not one of the stack's environments.</exception>
    /// <exception cref="InvalidOperationException">The class has no <see cref="SslVpnStackAttribute"/>, or its names are not valid.</exception>
    public DeploymentDocument Synthesize(string? environment = null, IReadOnlyList<Rule>? companyRules = null)
    {
        var draft = Draft(environment);
        StackViolationException.ThrowIfViolated(draft, Policy, companyRules);
        return draft.ToDocument();
    }

    /// <summary>Runs <see cref="Define"/> and lists what the rules say of it, whatever the severity, under the policy that held when the stack was compiled.</summary>
    /// <param name="environment">One of the stack's environments; null for a stack that declares none.</param>
    /// <param name="companyRules">Rules that <see cref="Rule.OfCompany"/> made, to check beside the SDK's; null for none.</param>
    /// <returns>The violations; none when there is nothing to say.</returns>
    /// <exception cref="ArgumentException"><paramref name="environment"/> is not one of the stack's environments.</exception>
    /// <exception cref="InvalidOperationException">The class has no <see cref="SslVpnStackAttribute"/>, or its names are not valid.</exception>
    public IReadOnlyList<RuleViolation> Validate(string? environment = null, IReadOnlyList<Rule>? companyRules = null) =>
        RuleCatalog.Check(Draft(environment), [.. RuleCatalog.All, .. companyRules ?? []], Policy);

    private CompanyPolicy Policy => StackDeclaration.Of(GetType()).Policy;

    internal StackDraft Draft(string? environment)
    {
        var declaration = StackDeclaration.Of(GetType());
        var builder = new StackBuilder(declaration.Name, declaration.Environment(environment));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // The compiler evaluates Define in the invariant culture; the same document has to come out on every machine.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Define(builder);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return builder.Freeze();
    }
}
