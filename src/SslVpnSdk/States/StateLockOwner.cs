using System.Security.Cryptography;

namespace SslVpnSdk.States;

/// <summary>Who holds the lock of a deployment.</summary>
/// <param name="Id">Tells this holding from all others.</param>
/// <param name="User">The user.</param>
/// <param name="Machine">The machine's name.</param>
/// <param name="ProcessId">The process on that machine.</param>
/// <param name="Verb">What it does: <c>apply</c>.</param>
/// <param name="Since">Since when, in UTC.</param>
public sealed record StateLockOwner(string Id, string User, string Machine, int ProcessId, string Verb, DateTimeOffset Since)
{
    /// <summary>This process as an owner, from now on.</summary>
    /// <param name="verb">What it does: a word such as <c>apply</c>.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public static StateLockOwner OfThisProcess(string verb, TimeProvider? timeProvider = null) => new(
        RandomNumberGenerator.GetHexString(16, lowercase: true),
        Environment.UserName,
        Environment.MachineName,
        Environment.ProcessId,
        verb,
        (timeProvider ?? TimeProvider.System).GetUtcNow());

    /// <summary>The owner as people say it: <c>apply by ana@build-3 (process 4711)</c>.</summary>
    public override string ToString() => $"{Verb} by {User}@{Machine} (process {ProcessId})";

    /// <summary>Since when, to the second.</summary>
    internal string SinceText => Since.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
