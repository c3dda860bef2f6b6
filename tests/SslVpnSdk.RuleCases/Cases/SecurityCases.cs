using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN4001 and SSLVPN4002: encryption and compression.</summary>
internal static class SecurityCases
{
    private static readonly Rule Encryption = EncryptionDisabledRule.Definition;
    private static readonly Rule Compression = CompressionEnabledRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Encryption, "the default algorithm", new()),
        RuleCase.Accepts(Encryption, "AES-128-CBC", StackSource.Server(".WithEncryptionAlgorithm(EncryptionAlgorithm.Aes128Cbc)")),
        RuleCase.Accepts(Encryption, "AES-192-CBC", StackSource.Server(".WithEncryptionAlgorithm(EncryptionAlgorithm.Aes192Cbc)")),
        RuleCase.Accepts(Encryption, "AES-256-CBC", StackSource.Server(".WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc)")),
        RuleCase.Rejects(Encryption, "no encryption", StackSource.Server(".WithEncryptionAlgorithm([|EncryptionAlgorithm.None|])")),
        RuleCase.Rejects(Encryption, "no encryption, by name",
            StackSource.Server(".WithEncryptionAlgorithm(encryptionAlgorithm: [|EncryptionAlgorithm.None|])")),
        RuleCase.Rejects(Encryption, "no encryption from a constant field", new()
        {
            Members = "private const EncryptionAlgorithm Algorithm = EncryptionAlgorithm.None;",
            ServerCalls = ".WithEncryptionAlgorithm([|Algorithm|])",
        }),
        RuleCase.Rejects(Encryption, "no encryption from a local",
            new() { Before = "var algorithm = [|EncryptionAlgorithm.None|];", ServerCalls = ".WithEncryptionAlgorithm(algorithm)" }),

        RuleCase.Accepts(Compression, "the default", new()),
        RuleCase.Accepts(Compression, "compression disabled", StackSource.Server(".WithCompression(false)")),
        RuleCase.Accepts(Compression, "compression enabled and then disabled", StackSource.Server(".WithCompression().WithCompression(false)")),
        RuleCase.Rejects(Compression, "compression without an argument", StackSource.Server(".[|WithCompression|]()")),
        RuleCase.Rejects(Compression, "compression with an argument", StackSource.Server(".WithCompression([|true|])")),
        RuleCase.Rejects(Compression, "compression from a constant field",
            new() { Members = "private const bool Compress = true;", ServerCalls = ".WithCompression(compressed: [|Compress|])" }),
        RuleCase.Rejects(Compression, "both at once",
            StackSource.Server(".WithEncryptionAlgorithm([|EncryptionAlgorithm.None|]).[|WithCompression|]()")) with
        {
            Expected = new(
            [
                new ExpectedViolation(Encryption, Encryption.FormatMessage()),
                new ExpectedViolation(Compression, Compression.FormatMessage()),
            ]),
        },
    ];
}
