namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// Ids in the form of the service: a prefix and 21 lower-case letters and digits. The first 8 grow, so that resources made one after
/// another stand side by side in every index; ids all of chance would have each creation write a page of its own in each of them.
/// </summary>
internal static class ResourceId
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Length = 21;
    private const int GrowingLength = 8;

    /// <summary>The id of a resource.</summary>
    /// <param name="prefix">The word of its kind: <c>vss</c>.</param>
    /// <param name="number">Its number in the account, from 0.</param>
    /// <param name="chance">At least 13 bytes nobody can guess.</param>
    public static string Of(string prefix, long number, ReadOnlySpan<byte> chance)
    {
        Span<char> text = stackalloc char[Length];
        for (var at = GrowingLength - 1; at >= 0; at--)
        {
            text[at] = Alphabet[(int)(number % Alphabet.Length)];
            number /= Alphabet.Length;
        }

        for (var at = GrowingLength; at < Length; at++)
        {
            text[at] = Alphabet[chance[at - GrowingLength] % Alphabet.Length];
        }

        return $"{prefix}-{text}";
    }
}
