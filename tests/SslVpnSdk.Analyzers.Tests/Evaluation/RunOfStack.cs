using System.Reflection;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>Runs a stack of a compiled program.</summary>
internal static class RunOfStack
{
    /// <summary>The document which running the stack gives; null when it throws.</summary>
    public static string? Document(Assembly assembly, SslVpnDeploymentAttribute deployment)
    {
        var type = assembly.GetTypes().Single(type => type.GetCustomAttribute<SslVpnStackAttribute>()?.Name == deployment.Stack);
        try
        {
            var stack = Activator.CreateInstance(type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type, nonPublic: true);
            return ((SslVpnStack)stack!).Synthesize(deployment.Environment).ToJson();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
