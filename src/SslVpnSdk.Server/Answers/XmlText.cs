using System.Text;
using System.Text.Json;
using System.Xml;

namespace SslVpnSdk.Server.Answers;

/// <summary>An answer as XML: an element a property, and one for each element of a list.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static byte[] Of(ReadOnlyMemory<byte> json, string root)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            Write(writer, root, document.RootElement);
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter writer, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Write(writer, name, item);
            }

            return;
        }

        writer.WriteStartElement(name);
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                Write(writer, property.Name, property.Value);
            }
        }
        else
        {
            writer.WriteString(value.ValueKind == JsonValueKind.String ? Printable(value.GetString()!) : value.GetRawText());
        }

        writer.WriteEndElement();
    }

    /// <summary>XML has no way to write most control characters, not even as references.</summary>
    private static string Printable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }
}
