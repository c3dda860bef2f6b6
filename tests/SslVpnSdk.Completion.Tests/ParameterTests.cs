namespace SslVpnSdk.Completion.Tests;

/// <summary>The parameters that are completed are those of the real builder.</summary>
public class ParameterTests
{
    public static TheoryData<string> Known => [.. BuilderArgument.Known];

    [Theory]
    [MemberData(nameof(Known))]
    public void Parameter_is_one_of_the_builder(string known)
    {
        var parameters = typeof(StackBuilder).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})"));

        Assert.Contains(known, parameters);
    }
}
