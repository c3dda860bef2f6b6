using Microsoft.AspNetCore.Http;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Answers;

/// <summary>The form of answers: JSON when the call asks for it, XML otherwise.</summary>
internal static class AnswerFormat
{
    /// <summary>Asks the call, which has read all parameters; only of one that could not be read, the request line.</summary>
    public static bool IsJson(HttpRequest request, ServiceCall? call) => (call is null ? (string?)request.Query["Format"] : call.Parameter("Format")) is { Length: > 0 } format
        ? format.Equals("JSON", StringComparison.OrdinalIgnoreCase)
        : request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
}
