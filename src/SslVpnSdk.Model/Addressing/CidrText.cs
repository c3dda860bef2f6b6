using System.Globalization;

namespace SslVpnSdk.Addressing;

/// <summary>The strict text form of an IPv4 CIDR block, and the words for what is wrong with a text that is none.</summary>
internal static class CidrText
{
    public static bool TryRead(string? text, out uint address, out int prefixLength, out string fault)
    {
        address = 0;
        prefixLength = 0;
        fault = "";
        if (string.IsNullOrEmpty(text))
        {
            fault = "it is empty";
        }
        else if (text!.Any(char.IsWhiteSpace))
        {
            fault = "it has white space in it";
        }
        else if (text!.Contains(':'))
        {
            fault = "it is IPv6";
        }
        else if (text!.Split('/') is not [var octets, var prefix])
        {
            fault = "it has no single '/' before its prefix length";
        }
        else if (TryReadAddress(octets, out address, out fault) && !TryReadNumber(prefix, 32, out prefixLength))
        {
            fault = $"its prefix length '{prefix}' is not a number from 0 to 32 without leading zeros";
        }

        return fault.Length == 0;
    }

    public static bool TryReadAddress(string text, out uint address, out string fault)
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
