namespace SslVpnSdk.States;

/// <summary>A call under way in a state file.</summary>
internal sealed record StateFileIntent
{
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Action { get; init; }

    public required string ClientToken { get; init; }

    public required string Request { get; init; }

    public string? IssuedFor { get; init; }

    /// <summary>Whether the resource is protected; null for no, so that files without it stay as they are.</summary>
    public bool? Protect { get; init; }

    public static StateFileIntent Of(Intent intent) => new()
    {
        Type = StateFileAddress.Of(intent.Address).Type,
        Name = intent.Address.Name,
        Action = intent.Action,
        ClientToken = intent.ClientToken,
        Request = intent.Request,
        IssuedFor = intent.IssuedFor,
        Protect = intent.IsProtected ? true : null,
    };

    /// <exception cref="FormatException">The type is none.</exception>
    public Intent ToIntent() => new(StateFileAddress.Read(Type, Name), Action, ClientToken, Request, IssuedFor) { IsProtected = Protect ?? false };
}
