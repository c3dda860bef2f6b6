using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SslVpnSdk.Build;

/// <summary>The stacks that an assembly declares, and the documents it carries. Read from its metadata: no code of it runs.</summary>
internal sealed record AssemblyDeployments(IReadOnlyList<DeclaredStack> Stacks, IReadOnlyList<EmbeddedDeployment> Deployments)
{
    private const string DeploymentAttribute = "SslVpnSdk.SslVpnDeploymentAttribute";
    private const string StackAttribute = "SslVpnSdk.SslVpnStackAttribute";

    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly, or an attribute in it is malformed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AssemblyDeployments Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        if (!file.HasMetadata)
        {
            throw new BadImageFormatException("The file holds no metadata.");
        }

        var reader = file.GetMetadataReader();
        var deployments = Values(reader, reader.GetAssemblyDefinition().GetCustomAttributes(), DeploymentAttribute).Select(ToDeployment);
        var stacks = reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.Abstract) == 0)
            .SelectMany(type => Values(reader, type.GetCustomAttributes(), StackAttribute).Select(value => ToStack(reader.GetString(type.Name), value)));
        return new AssemblyDeployments(stacks.ToList(), deployments.ToList());
    }

    private static IEnumerable<CustomAttributeValue<string>> Values(
        MetadataReader reader, CustomAttributeHandleCollection attributes, string name) =>
        attributes.Select(reader.GetCustomAttribute)
            .Where(attribute => AttributeTypeNames.OfAttribute(reader, attribute) == name)
            .Select(attribute => attribute.DecodeValue(AttributeTypeNames.Instance));

    private static EmbeddedDeployment ToDeployment(CustomAttributeValue<string> value) =>
        value.FixedArguments.Length == 3
            ? new EmbeddedDeployment(
                (string?)value.FixedArguments[0].Value ?? "",
                (string?)value.FixedArguments[1].Value,
                (string?)value.FixedArguments[2].Value,
                (string?)Named(value, "Problem"))
            : throw new BadImageFormatException($"{DeploymentAttribute} has {value.FixedArguments.Length} arguments where this build knows three.");

    private static DeclaredStack ToStack(string type, CustomAttributeValue<string> value) => new(
        type,
        value.FixedArguments is [{ Value: string name }] ? name : "",
        Named(value, "Environments") is ImmutableArray<CustomAttributeTypedArgument<string>> environments
            ? environments.Select(environment => (string?)environment.Value ?? "").ToList()
            : []);

    private static object? Named(CustomAttributeValue<string> value, string name) =>
        value.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;
}
