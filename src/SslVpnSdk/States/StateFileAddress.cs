using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>The address of a resource in a state file.</summary>
internal sealed record StateFileAddress
{
    public required string Type { get; init; }

    public required string Name { get; init; }

    public static StateFileAddress Of(ResourceAddress address) => new() { Type = address.Kind.ToTypeWord(), Name = address.Name };

    /// <exception cref="FormatException">The type is none.</exception>
    public static ResourceAddress Read(string type, string name) => ResourceWords.OfTypeWord(type) is { } kind
        ? new ResourceAddress(kind, name)
        : throw new FormatException($"'{type}' is no type of resource");

    /// <exception cref="FormatException">The type is none.</exception>
    public ResourceAddress ToAddress() => Read(Type, Name);
}
