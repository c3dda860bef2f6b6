using System.Security.Cryptography;

namespace SslVpnSdk.ControlPlane.Certificates;

/// <summary>Key pairs that were made beforehand. Whoever takes one disposes of it.</summary>
/// <param name="make">Makes one; null to make a true one.</param>
internal sealed class KeyPairs(Func<RSA>? make = null) : IDisposable
{
    private const int Size = 2048;

    private readonly Queue<RSA> _made = [];

    /// <summary>Makes key pairs.</summary>
    public void Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var key = Make();

            // The pair itself is made when it is first asked for.
            _ = key.ExportParameters(includePrivateParameters: false);
            _made.Enqueue(key);
        }
    }

    /// <summary>Takes one, which is made now when there is none left.</summary>
    public RSA Take() => _made.TryDequeue(out var key) ? key : Make();

    public void Dispose()
    {
        while (_made.TryDequeue(out var key))
        {
            key.Dispose();
        }
    }

    private RSA Make() => make?.Invoke() ?? RSA.Create(Size);
}
