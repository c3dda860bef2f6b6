using Microsoft.AspNetCore.Http;

namespace SslVpnSdk.Server.Answers;

/// <summary>The form of answers: JSON when the call asks for it, XML otherwise.</summary>
internal static class AnswerFormat
{
    /// <summary>Looks at the request line and the headers; a form can ask in its own parameter.</summary>
    public static bool IsJson(HttpRequest request, string? asked) => (asked ?? (string?)request.Query["Format"]) is { Length: > 0 } format
        ? format.Equals("JSON", StringComparison.OrdinalIgnoreCase)
        : request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
}
