namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>The types of a lambda.</summary>
internal sealed record LambdaTypes(IReadOnlyList<string> Parameters, string Result)
{
    /// <summary>Reads <c>(int, string) => bool</c>.</summary>
    public static LambdaTypes Parse(string text)
    {
        var arrow = text.LastIndexOf("=>", StringComparison.Ordinal);
        return new(Words.Split(text[..arrow].Trim()[1..^1]), text[(arrow + 2)..].Trim());
    }
}
