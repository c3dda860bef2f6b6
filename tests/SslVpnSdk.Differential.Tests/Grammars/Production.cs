using System.Globalization;

namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>One way to write something.</summary>
/// <param name="Result">What it is: a type for an expression, or a word such as <c>statement</c>.</param>
/// <param name="Parts">How it is written.</param>
/// <param name="Additions">Lines of grammar that hold once it is written, where it is in scope.</param>
/// <param name="Place">Where in the grammar it stands.</param>
/// <param name="Weight">How often it is chosen, against others for the same.</param>
/// <param name="Cost">The operations running it takes, roughly.</param>
internal sealed record Production(
    string Result, IReadOnlyList<TemplatePart> Parts, IReadOnlyList<string> Additions, string Place, int Weight = 1, int Cost = 1)
{
    /// <summary>Reads a line <c>result : template</c>, or <c>result*3 : template</c> for what is to be chosen more often.</summary>
    public static Production Parse(string line, string place, IReadOnlyList<string>? additions = null, int cost = 1)
    {
        var colon = line.IndexOf(" :", StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw new FormatException($"{place}: '{line}' has no ' :'.");
        }

        var result = line[..colon].Trim();
        var star = result.IndexOf('*', StringComparison.Ordinal);
        var weight = star < 0 ? 1 : int.Parse(result[(star + 1)..], CultureInfo.InvariantCulture);
        return new(star < 0 ? result : result[..star], Template.Parse(line[(colon + 2)..].Trim()), additions ?? [], place, weight, cost);
    }

    /// <summary>The conditions under which it fits.</summary>
    public IReadOnlyList<string> Conditions { get; } =
        [.. Parts.Where(part => part.Kind == PartKind.Condition).Select(part => part.Type)];

    /// <summary>The variables that it needs and does not declare.</summary>
    public IReadOnlyList<TemplatePart> Needs { get; } =
    [
        .. Parts.Where((part, i) => part.Kind is PartKind.Variable or PartKind.Assignable && !Parts.Take(i).Any(other => Declares(other, part))),
    ];

    /// <summary>The results that have to be written in it.</summary>
    public IReadOnlyList<string> Uses { get; } = [.. Parts.Select(Use).Where(use => use is not (null or "void")).Distinct()!];

    private static string? Use(TemplatePart part) => part.Kind switch
    {
        PartKind.Any or PartKind.Body or PartKind.Iterator => part.Type,
        PartKind.Lambda or PartKind.StaticLambda => LambdaTypes.Parse(part.Type).Result,
        _ => null,
    };

    private static bool Declares(TemplatePart declaration, TemplatePart use) =>
        declaration.Type == use.Type
        && (declaration.Kind is PartKind.Field or PartKind.Own || (use.Kind == PartKind.Variable && declaration.Kind is PartKind.New or PartKind.See));
}
