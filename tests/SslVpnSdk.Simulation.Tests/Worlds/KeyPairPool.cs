using System.Security.Cryptography;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>Small key pairs, made once: true ones would take longer than all the rest, and nobody looks at them.</summary>
internal static class KeyPairPool
{
    private const int Size = 1024;

    private static readonly RSAParameters Pair = Make();

    public static RSA Take() => RSA.Create(Pair);

    private static RSAParameters Make()
    {
        using var key = RSA.Create(Size);
        return key.ExportParameters(includePrivateParameters: true);
    }
}
