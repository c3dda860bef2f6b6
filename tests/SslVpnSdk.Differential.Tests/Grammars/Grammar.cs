using System.Reflection;

namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>The productions of all <c>.grammar</c> files.</summary>
internal sealed class Grammar
{
    private readonly ILookup<string, Production> _byResult;

    private Grammar(IReadOnlyList<Production> productions)
    {
        All = productions;
        _byResult = productions.ToLookup(production => production.Result);
        Heights = Grammars.Heights.Of(productions);
    }

    /// <summary>The grammar of this assembly.</summary>
    public static Grammar Default { get; } = Read(typeof(Grammar).Assembly);

    public IReadOnlyList<Production> All { get; }

    /// <summary>How deep the shortest way to write a result is.</summary>
    public Heights Heights { get; }

    public IEnumerable<Production> Of(string result) => _byResult[result];

    private static Grammar Read(Assembly assembly)
    {
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Programs/", StringComparison.Ordinal));
        return new Grammar([.. files.Order(StringComparer.Ordinal).SelectMany(file =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            return GrammarFile.Read(file["Programs/".Length..], reader.ReadToEnd());
        })]);
    }
}
