using System.Globalization;

namespace SslVpnSdk.Addressing;

/// <summary>The strict text form of an IPv4 CIDR block, and the words for what is wrong with a text that is none.</summary>
internal static class CidrText
{
    /// <summary>Reads <c>a.b.c.d/n</c>.</summary>
    public static bool TryRead(string? text, out uint address, out int prefixLength, out string fault)
    {
        fault = "";
        var position = 0;
        prefixLength = 0;
        return (text is not null
                && TryScanOctets(text, ref position, out address)
                && TryScan(text, ref position, '/')
                && TryScanNumber(text, ref position, 32, out prefixLength)
                && position == text.Length)
            || TryExplain(text, out address, out prefixLength, out fault);
    }

    private static bool TryScanOctets(string text, ref int position, out uint address)
    {
        address = 0;
        for (var i = 0; i < 4; i++)
        {
            if ((i > 0 && !TryScan(text, ref position, '.')) || !TryScanNumber(text, ref position, 255, out var octet))
            {
                return false;
            }

            address = (address << 8) | (uint)octet;
        }

        return true;
    }

    private static bool TryScan(string text, ref int position, char c)
    {
        var isThere = position < text.Length && text[position] == c;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private static bool TryScanNumber(string text, ref int position, int maximum, out int number)
    {
        number = 0;
        var start = position;
        while (position < text.Length && position - start < 3 && text[position] is >= '0' and <= '9')
        {
            number = (10 * number) + (text[position++] - '0');
        }

        return position > start && (text[start] != '0' || position == start + 1) && number <= maximum;
    }

    /// <summary>Reads the text in parts, so that it can say which of them is at fault.</summary>
    private static bool TryExplain(string? text, out uint address, out int prefixLength, out string fault)
    {
        address = 0;
        prefixLength = 0;
        fault = Foreign(text);
        if (fault.Length > 0)
        {
            return false;
        }

        if (text!.Split('/') is not [var octets, var prefix])
        {
            fault = "it has no single '/' before its prefix length";
        }
        else if (TryReadOctets(octets, out address, out fault) && !TryReadNumber(prefix, 32, out prefixLength))
        {
            fault = $"its prefix length '{prefix}' is not a number from 0 to 32 without leading zeros";
        }

        return fault.Length == 0;
    }

    /// <summary>Reads <c>a.b.c.d</c>.</summary>
    public static bool TryReadAddress(string? text, out uint address, out string fault)
    {
        address = 0;
        fault = Foreign(text);
        return fault.Length == 0 && TryReadOctets(text!, out address, out fault);
    }

    private static string Foreign(string? text) =>
        string.IsNullOrEmpty(text) ? "it is empty"
        : text!.Any(char.IsWhiteSpace) ? "it has white space in it"
        : text!.Contains(':') ? "it is IPv6"
        : "";

    private static bool TryReadOctets(string text, out uint address, out string fault)
    {
        address = 0;
        fault = "";
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            fault = parts.Length == 1 ? "its address has 1 part, not 4" : $"its address has {parts.Length} parts, not 4";
            return false;
        }

        foreach (var part in parts)
        {
            if (!TryReadNumber(part, 255, out var octet))
            {
                fault = $"'{part}' is not a number from 0 to 255 without leading zeros";
                return false;
            }

            address = (address << 8) | (uint)octet;
        }

        return true;
    }

    /// <summary>Reads ASCII digits only: other scripts' digits are letters to the service.</summary>
    private static bool TryReadNumber(string text, int maximum, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 3
            && text.All(c => c is >= '0' and <= '9')
            && (text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number <= maximum;
    }
}
