using System.Reflection;
using System.Runtime.Loader;

namespace SslVpnSdk.Cli.Planning;

/// <summary>Loads an assembly with what lies beside it. What this tool has itself is shared, or its policies would be of another type than ours.</summary>
internal sealed class PlanPolicyLoadContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Default.Assemblies.Any(assembly => assembly.GetName().Name == assemblyName.Name) || assemblyName.Name!.StartsWith("SslVpnSdk", StringComparison.Ordinal)
            ? null
            : _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
}
