using System.Collections.Frozen;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>The actions that have types for their request and answer, by their names.</summary>
internal static class ServiceActions
{
    private const string Suffix = "Request";

    private static readonly FrozenDictionary<string, Type> RequestTypes = typeof(ServiceActions).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && IsRequest(type))
        .ToFrozenDictionary(type => type.Name[..^Suffix.Length], StringComparer.Ordinal);

    /// <summary>The names of the actions.</summary>
    public static IEnumerable<string> Names => RequestTypes.Keys;

    /// <summary>The type of the request of an action; null when there is no such action.</summary>
    public static Type? Find(string action) => RequestTypes.GetValueOrDefault(action);

    private static bool IsRequest(Type? type) => type is not null
        && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ControlPlaneRequest<>)) || IsRequest(type.BaseType));
}
