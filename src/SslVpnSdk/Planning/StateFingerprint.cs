using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>
/// What identifies what a state says is whose, and is under way. The attributes are not part of it: that they are known better does not make a plan
/// another.
/// </summary>
internal sealed class StateFingerprint : IDisposable
{
    private const byte Separator = 0x1f;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _bytes = new byte[1024];

    private StateFingerprint()
    {
    }

    /// <summary>The fingerprint in hexadecimal digits: two states with one say the same.</summary>
    public static string Of(DeploymentState state)
    {
        using var fingerprint = new StateFingerprint();
        fingerprint.Add(state.Stack, state.Environment, state.Region);
        foreach (var resource in state.Recorded.All)
        {
            fingerprint.Add(
                "made", resource.Address.Kind.ToTypeWord(), resource.Address.Name, resource.Id, resource.IssuedFor, resource.IsProtected ? "protected" : null);
        }

        foreach (var intent in state.Pending.Values.OrderBy(i => i.Address.Kind).ThenBy(i => i.Address.Name, StringComparer.Ordinal))
        {
            fingerprint.Add("begun", intent.Address.Kind.ToTypeWord(), intent.Address.Name, intent.Action, intent.ClientToken);
        }

        return Convert.ToHexStringLower(fingerprint._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>Adds a line. Its bytes go through one buffer: a state can have a hundred thousand lines.</summary>
    private void Add(params ReadOnlySpan<string?> parts)
    {
        var length = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var needed = length + Encoding.UTF8.GetMaxByteCount(parts[i]?.Length ?? 0) + 1;
            if (needed > _bytes.Length)
            {
                Array.Resize(ref _bytes, 2 * needed);
            }

            length += Encoding.UTF8.GetBytes(parts[i] ?? "", _bytes.AsSpan(length));
            _bytes[length++] = i == parts.Length - 1 ? (byte)'\n' : Separator;
        }

        _hash.AppendData(_bytes.AsSpan(0, length));
    }
}
