namespace SslVpnSdk.States;

/// <summary>A resource in a state file.</summary>
internal sealed record StateFileResource
{
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Id { get; init; }

    public string? IssuedFor { get; init; }

    public static StateFileResource Of(RecordedResource resource) => new()
    {
        Type = StateFileAddress.Of(resource.Address).Type,
        Name = resource.Address.Name,
        Id = resource.Id,
        IssuedFor = resource.IssuedFor,
    };

    /// <exception cref="FormatException">The type is none.</exception>
    public RecordedResource ToResource() => new(StateFileAddress.Read(Type, Name), Id, IssuedFor);
}
