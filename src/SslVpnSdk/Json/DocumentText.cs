using System.Text;

namespace SslVpnSdk.Json;

/// <summary>The bytes of a document, and the way from an offset in them to a line and a column.</summary>
internal sealed class DocumentText(string source, ReadOnlyMemory<byte> bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Takes the content of a file: without its byte order mark, and only when it is UTF-8.</summary>
    public static DocumentText Of(string source, ReadOnlyMemory<byte> content)
    {
        if (content.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new DocumentFormatException(source, 1, 1, "", "the text is UTF-16. Save it as UTF-8.");
        }

        var text = new DocumentText(source, content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);
        try
        {
            _ = Strict.GetCharCount(text.Bytes.Span);
        }
        catch (DecoderFallbackException exception)
        {
            throw text.Fault(exception.Index, "", "the bytes are not UTF-8. Save the text as UTF-8.");
        }

        return text;
    }

    public DocumentFormatException Fault(long offset, string path, string fault)
    {
        var (line, column, _) = PlaceOf(offset);
        return new DocumentFormatException(source, line, column, path, fault);
    }

    /// <summary>The line and the column of an offset, both from 1, and the text of the line.</summary>
    public (int Line, int Column, string LineText) PlaceOf(long offset)
    {
        var before = Bytes.Span[..(int)Math.Min(offset, Bytes.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        var line = Bytes.Span[start..];
        var end = line.IndexOf((byte)'\n');
        return (
            before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[start..]) + 1,
            Encoding.UTF8.GetString(end < 0 ? line : line[..end]).TrimEnd('\r'));
    }

    public DocumentFormatException FaultAtLine(long line, long byteInLine, string fault)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += Bytes.Span[start..].IndexOf((byte)'\n') + 1;
        }

        return Fault(start + byteInLine, "", fault);
    }
}
