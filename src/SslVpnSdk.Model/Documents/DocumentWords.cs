namespace SslVpnSdk.Documents;

/// <summary>The words by which documents, and the service, call the values of enums.</summary>
public static class DocumentWords
{
    /// <summary>The protocols: <c>TCP</c>, <c>UDP</c>.</summary>
    public static IReadOnlyList<(VpnProtocol Value, string Word)> Protocols { get; } =
        [(VpnProtocol.Tcp, "TCP"), (VpnProtocol.Udp, "UDP")];

    /// <summary>The encryption algorithms: <c>AES-128-CBC</c> … <c>none</c>.</summary>
    public static IReadOnlyList<(EncryptionAlgorithm Value, string Word)> EncryptionAlgorithms { get; } =
    [
        (EncryptionAlgorithm.Aes128Cbc, "AES-128-CBC"),
        (EncryptionAlgorithm.Aes192Cbc, "AES-192-CBC"),
        (EncryptionAlgorithm.Aes256Cbc, "AES-256-CBC"),
        (EncryptionAlgorithm.None, "none"),
    ];

    /// <summary>The versions of EIAM: <c>2.0</c>, <c>1.0</c>.</summary>
    public static IReadOnlyList<(EiamVersion Value, string Word)> EiamVersions { get; } =
        [(EiamVersion.Eiam20, "2.0"), (EiamVersion.Eiam10, "1.0")];

    /// <summary>The word of a protocol.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no value of the enum.</exception>
    public static string ToWord(this VpnProtocol value) => Word(Protocols, value);

    /// <summary>The word of an encryption algorithm.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no value of the enum.</exception>
    public static string ToWord(this EncryptionAlgorithm value) => Word(EncryptionAlgorithms, value);

    /// <summary>The word of an EIAM version.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no value of the enum.</exception>
    public static string ToWord(this EiamVersion value) => Word(EiamVersions, value);

    /// <summary>Finds the value of a word, exactly as written.</summary>
    public static bool TryParse<T>(IReadOnlyList<(T Value, string Word)> words, string word, out T value)
        where T : struct, Enum
    {
        var found = words.Where(w => w.Word == word).Take(1).ToArray();
        value = found.Select(w => w.Value).FirstOrDefault();
        return found.Length == 1;
    }

    private static string Word<T>(IReadOnlyList<(T Value, string Word)> words, T value)
        where T : struct, Enum =>
        words.Where(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Select(w => w.Word).FirstOrDefault()
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
}
