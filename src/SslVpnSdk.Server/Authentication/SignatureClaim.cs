using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authentication;

/// <summary>What a call claims of itself to be let in. Nothing of it is true before <see cref="Verify"/> returns.</summary>
internal abstract class SignatureClaim
{
    public required string AccessKeyId { get; init; }

    public required string TimeStamp { get; init; }

    public required string Nonce { get; init; }

    /// <summary>The token of a temporary key; null for a lasting one.</summary>
    public required string? SecurityToken { get; init; }

    public required string Signature { get; init; }

    /// <summary>Refuses the call unless its signature was made with the secret.</summary>
    public abstract void Verify(ServiceCall call, string secret);

    /// <summary>Takes as long for a signature that is wrong in the first character as for one that is in the last.</summary>
    protected bool IsSignature(string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(Signature));

    protected static string Needed(string? value, string parameter) =>
        string.IsNullOrEmpty(value) ? throw ProtocolError.Missing(parameter).Refused() : value;
}
