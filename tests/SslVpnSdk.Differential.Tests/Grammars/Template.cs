using System.Text.RegularExpressions;

namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>C# with holes <c>‹…›</c>, each of which says what fits in.</summary>
internal static partial class Template
{
    private static readonly Dictionary<string, PartKind> Keywords = new()
    {
        ["var"] = PartKind.Variable,
        ["lvalue"] = PartKind.Assignable,
        ["lit"] = PartKind.Number,
        ["name"] = PartKind.NewName,
        ["new"] = PartKind.New,
        ["declare"] = PartKind.Declare,
        ["const"] = PartKind.Constant,
        ["see"] = PartKind.See,
        ["field"] = PartKind.Field,
        ["own"] = PartKind.Own,
        ["body"] = PartKind.Body,
        ["iterator"] = PartKind.Iterator,
        ["static"] = PartKind.StaticLambda,
        ["loop"] = PartKind.Block,
        ["statements"] = PartKind.Statements,
        ["in"] = PartKind.Condition,
    };

    public static IReadOnlyList<TemplatePart> Parse(string template) =>
        [.. Hole().Split(template).Select((text, i) => i % 2 == 0 ? new TemplatePart(PartKind.Text, text) : Parse(text.Trim(), template))];

    /// <summary>The template with names put for the words in its holes that stand for them.</summary>
    public static string Bind(string template, IReadOnlyDictionary<string, string> names) =>
        Hole().Replace(template, hole => hole.Groups[1].Value is [':', .. var name] && names.TryGetValue(name, out var bound)
            ? bound
            : $"‹{Words.Replace(hole.Groups[1].Value, names)}›");

    private static TemplatePart Parse(string hole, string template)
    {
        var space = hole.IndexOf(' ', StringComparison.Ordinal);
        var keyword = space < 0 ? hole : hole[..space];
        var rest = space < 0 ? "" : hole[(space + 1)..].Trim();
        return hole switch
        {
            "{" => new(PartKind.Open),
            "}" or ")" => new(PartKind.Close),
            "(" => new(PartKind.OpenScope),
            "show" => new(PartKind.Show),
            "result" => new(PartKind.Result),
            "yielded" => new(PartKind.Yielded),
            "block" or "try" or "catch" or "finally" => new(PartKind.Block, hole),
            [':', .. var name] => new(PartKind.BoundName, "", name),
            ['(', ..] when hole.Contains("=>", StringComparison.Ordinal) => new(PartKind.Lambda, hole),
            _ when !Keywords.TryGetValue(keyword, out var kind) => new(PartKind.Any, hole),
            _ => Keywords[keyword] switch
            {
                PartKind.NewName => new(PartKind.NewName, "", rest),
                PartKind.Block => new(PartKind.Block, hole),
                var kind and (PartKind.New or PartKind.Declare or PartKind.Constant or PartKind.See or PartKind.Field or PartKind.Own)
                    when rest.LastIndexOf(' ') is > 0 and var last => new(kind, rest[..last].Trim(), rest[(last + 1)..]),
                var kind when rest.Length > 0 => new(kind, rest),
                _ => throw new FormatException($"'‹{hole}›' lacks a word in: {template}"),
            },
        };
    }

    [GeneratedRegex("‹([^›]*)›")]
    private static partial Regex Hole();
}
