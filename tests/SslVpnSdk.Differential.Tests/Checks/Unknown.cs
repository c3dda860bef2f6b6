using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>What the analyzer says it does not know: SSLVPN9001 or SSLVPN9002.</summary>
/// <param name="Reason">Why, without the numbers that make each name of a random program its own.</param>
/// <param name="Expression">The expression, at its beginning.</param>
internal sealed record Unknown(string Reason, string Expression)
{
    private const int MostShown = 80;

    public static Unknown Of(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var text = node?.ToString().ReplaceLineEndings(" ") ?? "";
        return new($"{diagnostic.Id} {Short(diagnostic)} ({node?.Kind()})", text[..Math.Min(MostShown, text.Length)]);
    }

    private static string Short(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace("The value cannot be known at compile time: ", "", StringComparison.Ordinal);
        var end = message.IndexOf(" The document of", StringComparison.Ordinal);
        return string.Concat(message[..(end < 0 ? message.Length : end)].Where(character => !char.IsAsciiDigit(character)));
    }
}
