namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>The words for what can be wrong with any store.</summary>
internal static class StorageFault
{
    public static ControlPlaneStorageException Unreadable(string path, Exception exception) =>
        new(path, "a record in it cannot be read", "Put back a copy, or name another place.", exception);

    public static ControlPlaneStorageException AnotherProgram(string path) =>
        new(path, "it is a database of another program", "Name another folder or schema.");

    public static ControlPlaneStorageException NewerVersion(string path, int version) => new(
        path,
        $"it has version {version}, and this program knows versions up to {Schema.Version}",
        "Use the program that wrote it, or a newer one.");
}
