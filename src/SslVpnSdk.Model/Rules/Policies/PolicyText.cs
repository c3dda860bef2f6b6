using System.Globalization;
using SslVpnSdk.Addressing;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Rules;

/// <summary>Reads the values of options. What cannot be read is a <see cref="FormatException"/> whose message is a clause without a period.</summary>
internal static class PolicyText
{
    /// <summary>The largest number an option takes.</summary>
    public const int MaximumNumber = 1_000_000_000;

    public static int Number(string text) => Whole(text) is { } number and >= 1 and <= MaximumNumber
        ? number
        : throw new FormatException($"'{text}' is no such number");

    public static bool YesOrNo(string text) => bool.TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is neither");

    public static CidrBlock Block(string text) => !CidrBlock.TryParse(text, out var block, out var fault)
        ? throw new FormatException($"'{text}' is no such block, since {fault}")
        : block!.HasHostBits ? throw new FormatException($"'{text}' has bits set behind its prefix length; the network is {block}")
        : block;

    public static PortRange Ports(string text)
    {
        var ends = text.Split('-');
        var first = Whole(ends[0].Trim());
        var last = Whole(ends[ends.Length - 1].Trim());
        return ends.Length <= 2 && first >= PortOutOfRangeRule.Minimum && last <= PortOutOfRangeRule.Maximum && first <= last
            ? new PortRange(first.Value, last.Value)
            : throw new FormatException($"'{text}' is neither such a port nor such a range");
    }

    public static EncryptionAlgorithm Algorithm(string text)
    {
        var word = DocumentWords.EncryptionAlgorithms.Select(algorithm => algorithm.Word)
            .FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        return DocumentWords.TryParse(DocumentWords.EncryptionAlgorithms, word ?? "", out var algorithm)
            ? algorithm
            : throw new FormatException($"'{text}' is no such algorithm");
    }

    /// <summary>The parts of a list, each read.</summary>
    public static EquatableList<T> List<T>(string text, Func<string, T> read) => new(text.Split(',').Select(part => read(part.Trim())));

    /// <summary>The text that <see cref="List"/> reads.</summary>
    public static string Of<T>(EquatableList<T> list) => string.Join(", ", list);

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
