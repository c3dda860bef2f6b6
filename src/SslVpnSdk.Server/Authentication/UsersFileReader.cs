using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Authorization;

namespace SslVpnSdk.Server.Authentication;

/// <summary>Reads users files.</summary>
internal static class UsersFileReader
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new OneOrMany() },
    };

    private static readonly JsonDocumentOptions Syntax = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The principals of a file, by the ids of their keys.</summary>
    /// <exception cref="ServerConfigurationException">The file cannot be read, or says what cannot be.</exception>
    public static FrozenDictionary<string, Principal> Read(string path)
    {
        var principals = new Dictionary<string, Principal>(StringComparer.Ordinal);
        foreach (var user in Parse(path).Users)
        {
            foreach (var policy in user.Policies)
            {
                policy.Check(path, user.Name);
            }

            foreach (var key in user.AccessKeys)
            {
                Check(path, user, key);
                var principal = new Principal(
                    user.Name, new AccessKey(key.Id, key.Secret, key.SecurityToken), key.Status == AccessKeyStatus.Active, user.Policies);
                if (!principals.TryAdd(key.Id, principal))
                {
                    throw new ServerConfigurationException(path, $"the access key {key.Id} is there twice", "Give each key an id of its own.");
                }
            }
        }

        return principals.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static UsersFileContent Parse(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Syntax);
            return NullIn(json.RootElement, "$") is { } place
                ? throw new ServerConfigurationException(path, $"{place} is null", "Give it a value, or leave it out.")
                : json.Deserialize<UsersFileContent>(Options)!;
        }
        catch (JsonException exception)
        {
            // The message of the exception could hold what stands there, which could be a secret.
            throw new ServerConfigurationException(
                path,
                $"line {exception.LineNumber + 1}, {exception.Path ?? "$"}: it is not what a users file holds there",
                "Compare it with docs/server.md.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ServerConfigurationException(path, "it cannot be read", "Name a users file that you may read.", exception);
        }
    }

    /// <summary>Where a null stands; null when there is none.</summary>
    private static string? NullIn(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Null => place,
        JsonValueKind.Array => element.EnumerateArray().Select((item, index) => NullIn(item, $"{place}[{index}]")).FirstOrDefault(found => found is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(property => NullIn(property.Value, $"{place}.{property.Name}"))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static void Check(string path, UserContent user, AccessKeyContent key)
    {
        if (user.Name.Length == 0 || key.Id.Length == 0 || key.Secret.Length == 0)
        {
            throw new ServerConfigurationException(
                path, $"the user '{user.Name}' lacks a name, or a key of it lacks an id or a secret", "Give each of them at least one character.");
        }
    }
}
