namespace SslVpnSdk.Analyzers.Libraries;

/// <summary>A file of a library as it travels.</summary>
/// <param name="File">Its name, without folders.</param>
/// <param name="Text">Its text.</param>
internal sealed record LibrarySource(string File, string Text);
