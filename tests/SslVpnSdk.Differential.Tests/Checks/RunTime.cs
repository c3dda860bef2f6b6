using System.Reflection;
using SslVpnSdk.Documents;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>What running <c>Define</c> for one environment yields.</summary>
/// <param name="Document">The document; null when there is none.</param>
/// <param name="Violations">What the rules say.</param>
/// <param name="Exception">What <c>Define</c> threw.</param>
internal sealed record RunTime(string? Document, IReadOnlyList<RuleViolation> Violations, Exception? Exception)
{
    public static RunTime Of(Assembly assembly, SslVpnDeploymentAttribute deployment)
    {
        var type = assembly.GetTypes().Single(type => type.GetCustomAttribute<SslVpnStackAttribute>()?.Name == deployment.Stack);
        try
        {
            var draft = ((SslVpnStack)Activator.CreateInstance(type)!).Draft(deployment.Environment);
            var violations = RuleCatalog.Check(draft);
            return new(violations.Any(violation => violation.IsError) ? null : draft.ToDocument().ToJson(), violations, null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new(null, [], exception is TargetInvocationException { InnerException: { } inner } ? inner : exception);
        }
    }
}
