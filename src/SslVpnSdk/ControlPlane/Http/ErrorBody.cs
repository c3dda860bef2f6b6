using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Reads error bodies in either form of the service.</summary>
internal static class ErrorBody
{
    private const string NoRequestId = "-";

    private static readonly XmlReaderSettings XmlSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The error; null when the body is none of the service's. Proxies do not say truly of what type a body is, so it is tried.</summary>
    public static WireError? Parse(byte[] body) => Json(body) ?? Xml(body);

    private static WireError? Json(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null : Error(name =>
                root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static WireError? Xml(byte[] body)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body), XmlSettings);
            var root = XElement.Load(reader);
            return root.Name != "Error" ? null : Error(name => root.Element(name)?.Value);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static WireError? Error(Func<string, string?> find) => find(nameof(WireError.Code)) is not { Length: > 0 } code ? null : new WireError
    {
        Code = code,
        Message = find(nameof(WireError.Message)),
        RequestId = find(nameof(WireError.RequestId)) is { Length: > 0 } id ? id : NoRequestId,
        RuleId = find(nameof(WireError.RuleId)),
    };
}
