using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Libraries;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Says why the result of a call is not known, and what to do instead.</summary>
internal static class RunTimeOnly
{
    private const string Remedy = "use a parameter, an environment or a constant";

    /// <summary>How a fault of the evaluator itself begins. Tests look for it.</summary>
    public const string EvaluatorFails = "the evaluator fails here";

    /// <summary>Why a type as a value is not known.</summary>
    public const string Types = $"what depends on a type depends on reflection; {Remedy}";

    /// <summary>Why what an asynchronous method returns is not known.</summary>
    public const string Asynchronous = $"asynchronous methods are not evaluated; what they wait for is known only at run time; {Remedy}";

    /// <summary>Why the path of a library's file is not known.</summary>
    public const string Paths = $"where the library's files were when it was compiled is not known here; {Remedy}";

    /// <summary>Why code of a library is not known that does not compile where it is evaluated.</summary>
    public const string BrokenLibrary =
        $"as far as the source of the library is known here, this does not compile: what source generators add to it is missing; {Remedy}";

    private static readonly Dictionary<string, string> ByType = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = "the time",
        ["System.DateTimeOffset"] = "the time",
        ["System.DateOnly"] = "the time",
        ["System.TimeProvider"] = "the time",
        ["System.Diagnostics.Stopwatch"] = "the time",
        ["System.Random"] = "chance",
        ["System.Guid"] = "chance",
        ["System.Environment"] = "the machine's environment",
        ["System.AppContext"] = "the machine's environment",
        ["System.OperatingSystem"] = "the machine's environment",
        ["System.Console"] = "the console",
        ["System.Type"] = "reflection",
        ["System.Activator"] = "reflection",
    };

    private static readonly (string Namespace, string What)[] ByNamespace =
    [
        ("System.IO", "files"),
        ("System.Net", "the network"),
        ("System.Security.Cryptography", "chance"),
        ("System.Reflection", "reflection"),
        ("System.Threading", "threads"),
        ("System.Diagnostics", "the machine's environment"),
    ];

    /// <summary>Whether a member is of a library that is neither the framework's nor the SDK's own.</summary>
    public static bool IsOfLibrary(ISymbol member) => member.ContainingAssembly is { } assembly && ThirdParty.Is(assembly.Identity);

    /// <summary>Why the result of a member that is not evaluated is not known.</summary>
    public static string Reason(ISymbol member)
    {
        var type = member.ContainingType.OriginalDefinition.ToDisplayString();
        var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {member.ContainingType.Name}"
            : $"{member.ContainingType.Name}.{(member as IMethodSymbol)?.AssociatedSymbol?.Name ?? member.Name}";
        var space = member.ContainingNamespace.ToDisplayString();
        var what = ByType.TryGetValue(type, out var known) ? known
            : ByNamespace.FirstOrDefault(entry => space == entry.Namespace || space.StartsWith($"{entry.Namespace}.", StringComparison.Ordinal)).What;
        return IsOfLibrary(member) ? $"'{name}' is known as {member.ContainingAssembly.Name} is compiled, not as its source; mark it [EvaluatedFromSource] there, reference the library's project, or {Remedy}"
            : name == "StringBuilder.AppendLine" ? $"'{name}' ends a line as the machine does, by Environment.NewLine; append \"\\n\", or {Remedy}"
            : what is null ? $"'{name}' is not evaluated; {Remedy}" : $"'{name}' depends on {what}; {Remedy}";
    }
}
