namespace SslVpnSdk.Json;

/// <summary>Where something stands in the text of a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
/// <param name="Length">The number of characters on the line.</param>
/// <param name="LineText">The line without its end.</param>
internal sealed record DocumentPlace(int Line, int Column, int Length, string LineText);
