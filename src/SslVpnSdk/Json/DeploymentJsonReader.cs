using SslVpnSdk.Documents;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Json;

/// <summary>Reads deployment documents. It is strict: what the writer would not write, apart from white space and order, it refuses.</summary>
public static class DeploymentJsonReader
{
    /// <summary>Reads a document from a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">What messages call the text: a file's path.</param>
    /// <returns>The document, its form checked and its references resolved; the rules are for the caller to check.</returns>
    /// <exception cref="DocumentFormatException">The text is no deployment document this version reads.</exception>
    public static DeploymentDocument Read(string json, string source = "document") =>
        ReadUtf8(System.Text.Encoding.UTF8.GetBytes(json), source);

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The document, its form checked and its references resolved; the rules are for the caller to check.</returns>
    /// <exception cref="DocumentFormatException">The file holds no deployment document this version reads.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DeploymentDocument ReadFile(string path) => ReadUtf8(File.ReadAllBytes(path), path);

    /// <summary>Reads a document from the bytes of a file.</summary>
    /// <param name="utf8">The bytes: UTF-8, with or without a byte order mark.</param>
    /// <param name="source">What messages call the text: a file's path.</param>
    /// <returns>The document, its form checked and its references resolved; the rules are for the caller to check.</returns>
    /// <exception cref="DocumentFormatException">The bytes are no deployment document this version reads.</exception>
    public static DeploymentDocument ReadUtf8(ReadOnlyMemory<byte> utf8, string source)
    {
        var text = DocumentText.Of(source, utf8);
        var root = JsonTreeReader.Read(text);
        var json = new ObjectReader(text, root, "a deployment document");
        FormatVersion(text, json);
        var resources = new ResourceReader(text);
        var parameters = new HashSet<string>(StringComparer.Ordinal);
        var document = new DeploymentDocument(
            StackName(text, json.Required("stack"), json.String("stack"), "the stack"),
            json.Optional("environment") is { } environment ? StackName(text, environment, json.String(environment), "the environment") : null,
            json.String("region"),
            json.List("parameters", element => Parameter(text, element, parameters)),
            json.List("resources", resources.Read));
        json.End();
        Resolve(text, document, resources.References);
        return document;
    }

    private static void FormatVersion(DocumentText text, ObjectReader json)
    {
        var version = json.Integer("formatVersion");
        if (version != DeploymentDocument.CurrentFormatVersion)
        {
            var element = json.Required("formatVersion");
            throw text.Fault(element.Offset, element.Path, version > DeploymentDocument.CurrentFormatVersion
                ? $"this document has format version {version}; this tool reads up to {DeploymentDocument.CurrentFormatVersion}; update it."
                : $"there is no format version {version}. Write {DeploymentDocument.CurrentFormatVersion}.");
        }
    }

    private static string StackName(DocumentText text, JsonElementAt element, string name, string owner) =>
        InvalidStackNameRule.Fault(name) is not { } fault
            ? name
            : throw text.Fault(
                element.Offset, element.Path, $"the name '{name}' of {owner} is not valid: {fault}. Use lower-case letters, digits and hyphens, first a letter or digit.");

    private static DocumentParameter Parameter(DocumentText text, JsonElementAt element, HashSet<string> names)
    {
        var json = new ObjectReader(text, element, "a parameter");
        var parameter = new DocumentParameter(json.String("name"), json.OptionalString("description"));
        json.End();
        if (!names.Add(parameter.Name))
        {
            var name = json.Required("name");
            throw text.Fault(name.Offset, name.Path, $"the parameter '{parameter.Name}' is declared twice. Keep one of the two.");
        }

        return parameter;
    }

    private static void Resolve(DocumentText text, DeploymentDocument document, List<DocumentReference> references)
    {
        foreach (var group in references.GroupBy(reference => reference.Kind))
        {
            var names = Names(document, group.Key);
            foreach (var unknown in group.Where(reference => !names.Contains(reference.Name)))
            {
                var known = names.Count == 0 ? "the document has none" : $"the document has {Listed(names)}";
                throw text.Fault(unknown.Offset, unknown.Path, $"there is no {group.Key} '{unknown.Name}'; {known}. Correct the name or add it.");
            }
        }
    }

    private static HashSet<string> Names(DeploymentDocument document, string kind) => kind switch
    {
        "parameter" => [.. document.Parameters.Select(parameter => parameter.Name)],
        "VPC" => [.. document.Resources.OfType<VpcDocument>().Select(vpc => vpc.Name)],
        "SSL server" => [.. document.Resources.OfType<SslServerDocument>().Select(server => server.Name)],
        _ => [.. document.Resources.Where(r => r is VpnGatewayDocument or ExistingVpnGatewayDocument).Select(gateway => gateway.Name)],
    };

    private static string Listed(HashSet<string> names)
    {
        const int Shown = 8;
        var text = string.Join(", ", names.Order(StringComparer.Ordinal).Take(Shown));
        return names.Count > Shown ? $"{text} and {names.Count - Shown} more" : text;
    }
}
