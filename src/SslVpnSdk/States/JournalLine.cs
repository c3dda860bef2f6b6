using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.States;

/// <summary>The text of a line of a journal: the CRC-32C of the rest in eight hexadecimal digits, a space, the entry as JSON, a line feed.</summary>
internal static class JournalLine
{
    private const int SumLength = 8;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    public static void Write(Stream text, JournalEntry entry)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(entry, Format);
        text.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Sum(json):x8} ")));
        text.Write(json);
        text.WriteByte((byte)'\n');
    }

    /// <summary>Reads a line without its line feed; null when it is not as it was written.</summary>
    public static JournalEntry? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= SumLength || line[SumLength] != ' '
            || !Utf8Parser.TryParse(line[..SumLength], out uint sum, out var length, 'x') || length != SumLength
            || Sum(line[(SumLength + 1)..]) != sum)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(line[(SumLength + 1)..], Format);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static uint Sum(ReadOnlySpan<byte> text)
    {
        var sum = uint.MaxValue;
        foreach (var value in text)
        {
            sum = BitOperations.Crc32C(sum, value);
        }

        return ~sum;
    }
}
