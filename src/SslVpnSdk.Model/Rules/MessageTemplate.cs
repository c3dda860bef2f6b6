using System.Text.RegularExpressions;

namespace SslVpnSdk.Rules;

/// <summary>A message whose placeholders have names, <c>Port {port} is not supported</c>: people read it, and machines find the values by name.</summary>
internal static class MessageTemplate
{
    // A brace that is written twice is one of the text.
    private static readonly Regex Placeholder = new("(?<!{)((?:{{)*){([a-z][A-Za-z]*)}", RegexOptions.CultureInvariant);

    /// <summary>The message with placeholders by number, and their names in that order: that of their first places.</summary>
    public static (string Format, IReadOnlyList<string> Names) Parse(string template)
    {
        var names = new List<string>();
        return (Placeholder.Replace(template, placeholder => placeholder.Groups[1].Value + Number(placeholder.Groups[2].Value)), names);

        string Number(string name)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            return $"{{{names.IndexOf(name)}}}";
        }
    }
}
