using System.Reflection;
using System.Runtime.Loader;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>The stacks of all cases, compiled once and loaded beside the tests.</summary>
public sealed class CompiledCases : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Cases", isCollectible: true);
    private readonly Assembly _assembly;

    public CompiledCases()
    {
        using var stream = CaseCompiler.EmitAll();
        _assembly = _context.LoadFromStream(stream);
    }

    /// <summary>A new stack of a case.</summary>
    public SslVpnStack Stack(string title)
    {
        var index = RuleCases.All.ToList().FindIndex(c => c.Title == title);
        return (SslVpnStack)Activator.CreateInstance(_assembly.GetType($"{CaseCompiler.Namespace(index)}.TestStack", throwOnError: true)!)!;
    }

    public void Dispose() => _context.Unload();
}
