using System.Reflection;
using System.Runtime.Loader;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>The stacks of all cases, compiled once with the options they have in common, and loaded beside the tests.</summary>
public sealed class CompiledCases : IDisposable
{
    private readonly List<AssemblyLoadContext> _contexts = [];
    private readonly Dictionary<string, Assembly> _assemblies = [];

    public CompiledCases()
    {
        foreach (var options in RuleCases.All.Select(c => c.Options).Distinct())
        {
            using var stream = CaseCompiler.EmitAll(options);
            _contexts.Add(new AssemblyLoadContext("Cases", isCollectible: true));
            _assemblies.Add(options, _contexts[^1].LoadFromStream(stream));
        }
    }

    /// <summary>A new stack of a case.</summary>
    public SslVpnStack Stack(string title)
    {
        var index = RuleCases.All.ToList().FindIndex(c => c.Title == title);
        return (SslVpnStack)Activator.CreateInstance(_assemblies[RuleCases.All[index].Options].GetType($"{CaseCompiler.Namespace(index)}.TestStack", throwOnError: true)!)!;
    }

    /// <summary>What a company asks of the stack of a case.</summary>
    public CompanyPolicy Policy(string title) => StackDeclaration.Of(Stack(title).GetType()).Policy;

    public void Dispose() => _contexts.ForEach(context => context.Unload());
}
