namespace SslVpnSdk.States;

/// <summary>Whether somebody holds the lock of a deployment.</summary>
/// <param name="IsHeld">Whether it is held now.</param>
/// <param name="Owner">Who holds it; when nobody does, who ended without giving it back. Null when that is not known, or there is nobody.</param>
public sealed record StateLockStatus(bool IsHeld, StateLockOwner? Owner)
{
    /// <summary>Nobody holds it.</summary>
    public static StateLockStatus Free { get; } = new(false, null);

    /// <summary>The status in one line, without an end.</summary>
    public override string ToString() => (IsHeld, Owner) switch
    {
        (true, { } owner) => $"{owner} has held the lock since {owner.SinceText}",
        (true, null) => "another run holds the lock and does not say who it is",
        (false, { } owner) => $"nobody holds the lock: {owner}, which took it at {owner.SinceText}, ended without giving it back",
        _ => "nobody holds the lock",
    };

    internal DeploymentStateException Refusal(string location) =>
        new($"{location}: {this}; nothing was changed. Wait for its end, then plan again; 'sslvpn unlock' says how to end it.");
}
