namespace SslVpnSdk.Server;

/// <summary>The data folder for as long as a server runs; one of its own is removed afterwards.</summary>
internal sealed class DataFolderLease(string? folder) : IAsyncDisposable
{
    private readonly bool _isTemporary = folder is null;

    public string Path { get; } = folder ?? Directory.CreateTempSubdirectory("sslvpn-").FullName;

    public ValueTask DisposeAsync()
    {
        if (_isTemporary)
        {
            Directory.Delete(Path, recursive: true);
        }

        return ValueTask.CompletedTask;
    }
}
