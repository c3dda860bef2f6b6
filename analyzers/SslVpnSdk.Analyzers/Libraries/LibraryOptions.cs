using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>The compiler's options that give a library's text its meaning, as they travel with it.</summary>
/// <param name="LanguageVersion">The version of the language.</param>
/// <param name="Symbols">The preprocessor symbols that are defined.</param>
/// <param name="IsChecked">Whether arithmetic is checked where the text does not say.</param>
/// <param name="AllowsUnsafe">Whether unsafe code is allowed.</param>
/// <param name="References">The assemblies it was compiled against, without the framework and the SDK: <c>name/version</c>.</param>
internal sealed record LibraryOptions(
    LanguageVersion LanguageVersion, EquatableList<string> Symbols, bool IsChecked, bool AllowsUnsafe, EquatableList<string> References)
{
    private const char Separator = '|';
    private const char ListSeparator = ',';

    public static LibraryOptions Of(CSharpCompilation compilation) => new(
        compilation.LanguageVersion,
        new(compilation.SyntaxTrees.FirstOrDefault()?.Options.PreprocessorSymbolNames.OrderBy(symbol => symbol, StringComparer.Ordinal) ?? Enumerable.Empty<string>()),
        compilation.Options.CheckOverflow,
        compilation.Options.AllowUnsafe,
        new(compilation.ReferencedAssemblyNames.Where(ThirdParty.Is).Select(Identity).OrderBy(identity => identity, StringComparer.Ordinal)));

    /// <summary>Reads what <see cref="ToString"/> writes, or the build; null when this compiler does not know the version of the language.</summary>
    public static LibraryOptions? Parse(string text)
    {
        var values = text.Split(Separator)
            .Select(part => part.Split(['='], 2))
            .Where(part => part.Length == 2)
            .GroupBy(part => part[0])
            .ToDictionary(part => part.Key, part => part.Last()[1]);
        return LanguageVersionFacts.TryParse(Value("LangVersion"), out var version)
            ? new(version.MapSpecifiedToEffectiveVersion(), List("Define"), IsTrue("Checked"), IsTrue("Unsafe"), List("References"))
            : null;

        string Value(string name) => values.TryGetValue(name, out var value) ? value.Trim() : "";

        bool IsTrue(string name) => string.Equals(Value(name), "true", StringComparison.OrdinalIgnoreCase);

        EquatableList<string> List(string name) => new(Value(name).Split(ListSeparator).Select(item => item.Trim()).Where(item => item.Length > 0));
    }

    /// <summary>Whether a project sees the assemblies that the library was compiled against: its text may mean something else over others.</summary>
    public bool Fits(Compilation compilation)
    {
        if (References.Count == 0)
        {
            return true;
        }

        var present = compilation.ReferencedAssemblyNames.GroupBy(identity => identity.Name).ToDictionary(same => same.Key, same => Identity(same.First()));
        return References.All(reference =>
            !present.TryGetValue(reference.Substring(0, reference.LastIndexOf('/')), out var identity) || identity == reference);
    }

    public override string ToString() => string.Join(
        $"{Separator}",
        $"LangVersion={LanguageVersion.ToDisplayString()}",
        $"Define={string.Join($"{ListSeparator}", Symbols)}",
        $"Checked={IsChecked}",
        $"Unsafe={AllowsUnsafe}",
        $"References={string.Join($"{ListSeparator}", References)}");

    private static string Identity(AssemblyIdentity identity) => $"{identity.Name}/{identity.Version}";
}
