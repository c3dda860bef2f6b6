using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SslVpnSdk.States;

namespace SslVpnSdk.Bundles;

/// <summary>
/// What was written of a bundle, kept in its folder: by it, files that somebody else put there or edited are told from ours. It outlives the certificate, which the service
/// can then not be asked for any more.
/// </summary>
/// <param name="Id">The id of the certificate.</param>
/// <param name="Files">The SHA-256 of each file by its name, in hexadecimal digits.</param>
internal sealed record BundleManifest(string Id, IReadOnlyDictionary<string, string> Files)
{
    public const string FileName = ".sslvpn-bundle.json";

    private static readonly JsonSerializerOptions Format =
        new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The manifest as the text of its file.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Format);

    /// <summary>The manifest of files; of two with one name the later is what is there.</summary>
    public static BundleManifest Of(string id, IEnumerable<(string Name, string Content)> files) => new(
        id, files.GroupBy(file => file.Name).ToDictionary(same => same.Key, same => HashOf(Encoding.UTF8.GetBytes(same.Last().Content))));

    /// <summary>The manifest of a folder; null when there is none that can be read: then nothing in the folder is known to be ours.</summary>
    public static BundleManifest? Read(string folder)
    {
        try
        {
            return DurableFile.Read(Path.Combine(folder, FileName)) is { } text ? JsonSerializer.Deserialize<BundleManifest>(text, Format) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a file of a folder is as it was written.</summary>
    public bool IsAsWritten(string folder, string name) =>
        Files.TryGetValue(name, out var hash) && DurableFile.Read(Path.Combine(folder, name)) is { } content && HashOf(content) == hash;

    /// <summary>Deletes the files that are as they were written, but for those of another manifest.</summary>
    public void DeleteFiles(string folder, BundleManifest? others = null)
    {
        var names = Files.Keys.Where(name => name == Path.GetFileName(name) && others?.Files.ContainsKey(name) != true);
        foreach (var name in names.Where(name => IsAsWritten(folder, name)))
        {
            File.Delete(Path.Combine(folder, name));
        }
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
