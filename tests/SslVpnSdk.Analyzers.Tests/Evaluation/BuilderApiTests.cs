using System.Reflection;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

public class BuilderApiTests
{
    [Fact]
    public void Every_public_method_of_the_builders_is_evaluated()
    {
        var methods = typeof(SslVpnStack).Assembly.GetExportedTypes()
            .Where(type => type == typeof(StackBuilder) || type.BaseType == typeof(ResourceBuilder))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Distinct();
        Assert.Equal(methods.Order(StringComparer.Ordinal), BuilderApi.Known.Order(StringComparer.Ordinal));
    }
}
