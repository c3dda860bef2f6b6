namespace SslVpnSdk.Server;

/// <summary>A file that a server was given says what cannot be.</summary>
public sealed class ServerConfigurationException : Exception
{
    internal ServerConfigurationException(string path, string fault, string remedy, Exception? inner = null)
        : base($"{path}: {fault}. {remedy}", inner) => Path = path;

    /// <summary>The path of the file.</summary>
    public string Path { get; }
}
