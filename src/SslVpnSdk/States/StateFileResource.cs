namespace SslVpnSdk.States;

/// <summary>A resource in a state file.</summary>
internal sealed record StateFileResource
{
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Id { get; init; }

    public string? IssuedFor { get; init; }

    /// <summary>The attributes by name, in their order; null where they are not known.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>Whether the resource is protected; null for no, so that files without it stay as they are.</summary>
    public bool? Protect { get; init; }

    /// <summary>Whether the certificate has still to be written to disk; null for no.</summary>
    public bool? AwaitsBundle { get; init; }

    public static StateFileResource Of(RecordedResource resource) => new()
    {
        Type = StateFileAddress.Of(resource.Address).Type,
        Name = resource.Address.Name,
        Id = resource.Id,
        IssuedFor = resource.IssuedFor,
        Attributes = resource.Attributes is { } attributes ? new OrderedDictionary<string, string>(attributes.Select(a => KeyValuePair.Create(a.Name, a.Value))) : null,
        Protect = resource.IsProtected ? true : null,
        AwaitsBundle = resource.AwaitsBundle ? true : null,
    };

    /// <exception cref="FormatException">The type is none, or there is no id.</exception>
    public RecordedResource ToResource()
    {
        var address = StateFileAddress.Read(Type, Name);
        return new RecordedResource(address, Id.Length > 0 ? Id : throw new FormatException($"{address} has no id"), IssuedFor)
        {
            Attributes = Attributes is { } attributes ? new(attributes.Select(attribute => new ResourceAttribute(attribute.Key, attribute.Value))) : null,
            IsProtected = Protect ?? false,
            AwaitsBundle = AwaitsBundle ?? false,
        };
    }
}
