using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Addresses of resources as people write them for a command: <c>sslServer.office</c>.</summary>
public static class StateAddress
{
    /// <summary>Reads an address: the type as documents have it, a full stop, the name; for a route <c>route.</c>, the VPC's name, a slash and the destination.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is no address. The message says what one is.</exception>
    public static ResourceAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var kind = point < 0 ? null : ResourceWords.OfTypeWord(text[..point]);
        if (kind is null || point == text.Length - 1)
        {
            throw new FormatException(
                $"'{text}' is no address of a resource. Write its type and its name, such as sslServer.office; the types are "
                + $"{string.Join(", ", Recorded.Select(recorded => recorded.ToTypeWord()))}.");
        }

        var name = text[(point + 1)..];
        return kind switch
        {
            ResourceKind.ExistingVpnGateway => throw new FormatException(
                $"'{text}' is only used by the deployment, by the id that the document has: no state records it. Leave it out."),
            ResourceKind.Route when name.Split('/').Length < 3 => throw new FormatException(
                $"'{text}' is no address of a route. Write the VPC's name, a slash and the destination, such as route.main/172.31.0.0/16."),
            _ => new ResourceAddress(kind.Value, name),
        };
    }

    /// <summary>Writes an address so that <see cref="Parse"/> reads it.</summary>
    /// <param name="address">The address.</param>
    public static string Write(ResourceAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return $"{address.Kind.ToTypeWord()}.{address.Name}";
    }

    private static IEnumerable<ResourceKind> Recorded => Enum.GetValues<ResourceKind>().Where(kind => kind != ResourceKind.ExistingVpnGateway);
}
