using System.Reflection.Metadata;

namespace SslVpnSdk.Build;

/// <summary>Names the types in an attribute's blob, which is all that decoding strings and arrays of them needs.</summary>
internal sealed class AttributeTypeNames : ICustomAttributeTypeProvider<string>
{
    public static readonly AttributeTypeNames Instance = new();

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        return FullName(reader, type.Namespace, type.Name);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return FullName(reader, type.Namespace, type.Name);
    }

    public string GetTypeFromSerializedName(string name) => name;

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type";

    /// <summary>The full name of the class whose constructor the attribute calls; null for a generic one, which none of ours is.</summary>
    public static string? OfAttribute(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent switch
        {
            { Kind: HandleKind.TypeReference } type => Instance.GetTypeFromReference(reader, (TypeReferenceHandle)type, 0),
            { Kind: HandleKind.TypeDefinition } type => Instance.GetTypeFromDefinition(reader, (TypeDefinitionHandle)type, 0),
            _ => null,
        },
        HandleKind.MethodDefinition => Instance.GetTypeFromDefinition(
            reader,
            reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            0),
        _ => null,
    };

    private static string FullName(MetadataReader reader, StringHandle @namespace, StringHandle name) =>
        @namespace.IsNil ? reader.GetString(name) : $"{reader.GetString(@namespace)}.{reader.GetString(name)}";
}
