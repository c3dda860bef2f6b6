using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Completion.Tests;

/// <summary>Gives an editor the assemblies of a package, which the tests have loaded.</summary>
internal sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // All is loaded already: the tests reference it.
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
