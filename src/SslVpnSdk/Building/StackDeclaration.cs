using System.Reflection;
using SslVpnSdk.Rules;

namespace SslVpnSdk;

/// <summary>What a stack's attribute declares, checked.</summary>
internal sealed record StackDeclaration(string Name, IReadOnlyList<string> Environments, CompanyPolicy Policy)
{
    public static StackDeclaration Of(Type type)
    {
        var attribute = type.GetCustomAttribute<SslVpnStackAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} has no [SslVpnStack(\"name\")]. Add the attribute to the class.");
        Check(attribute.Name, InvalidStackNameRule.Fault(attribute.Name), $"stack {type.Name}");
        var environments = attribute.Environments ?? [];
        for (var i = 0; i < environments.Length; i++)
        {
            var isTwice = environments.AsSpan(0, i).Contains(environments[i]);
            var fault = InvalidStackNameRule.Fault(environments[i]) ?? (isTwice ? InvalidStackNameRule.DeclaredBefore : null);
            Check(environments[i], fault, $"an environment of stack {type.Name}");
        }

        return new StackDeclaration(attribute.Name, environments, PolicyOf(attribute.Name, type));
    }

    /// <summary>The environment to run for.</summary>
    public string? Environment(string? environment)
    {
        if (environment is null && Environments.Count == 0)
        {
            return null;
        }

        var known = Environments.Count == 0 ? "it declares none; pass null" : $"use one of {string.Join(", ", Environments)}";
        return environment is not null && Environments.Contains(environment, StringComparer.Ordinal)
            ? environment
            : throw new ArgumentException(
                environment is null
                    ? $"Stack '{Name}' has environments: {known}."
                    : $"Stack '{Name}' has no environment '{environment}': {known}.",
                nameof(environment));
    }

    /// <summary>What the company asked of the stack when it was compiled, with the class that has the attribute.</summary>
    private static CompanyPolicy PolicyOf(string stack, Type type)
    {
        while (!type.IsDefined(typeof(SslVpnStackAttribute), inherit: false))
        {
            type = type.BaseType!;
        }

        var options = type.Assembly.GetCustomAttributes<SslVpnPolicyAttribute>().Where(option => option.Stack == stack);
        return CompanyPolicy.From(options.Select(option => new PolicySetting(option.Option, option.Value)));
    }

    private static void Check(string? name, string? fault, string owner)
    {
        if (fault is not null)
        {
            var rule = InvalidStackNameRule.Definition;
            throw new InvalidOperationException($"{rule.Id}: {rule.FormatMessage(name ?? "", owner, fault)}");
        }
    }
}
