using System.Security.Cryptography;

namespace SslVpnSdk.ControlPlane.Certificates;

/// <summary>Key pairs that were made beforehand. Whoever takes one disposes of it.</summary>
internal sealed class KeyPairs : IDisposable
{
    private const int Size = 2048;

    private readonly Queue<RSA> _made = [];

    /// <summary>Makes key pairs.</summary>
    public void Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var key = RSA.Create(Size);

            // The pair itself is made when it is first asked for.
            _ = key.ExportParameters(includePrivateParameters: false);
            _made.Enqueue(key);
        }
    }

    /// <summary>Takes one, which is made now when there is none left.</summary>
    public RSA Take() => _made.TryDequeue(out var key) ? key : RSA.Create(Size);

    public void Dispose()
    {
        while (_made.TryDequeue(out var key))
        {
            key.Dispose();
        }
    }
}
