using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>A test of states in a folder of its own.</summary>
public abstract class StateFolderTest : IDisposable
{
    private protected string Folder { get; } = Directory.CreateTempSubdirectory("sslvpn-states-").FullName;

    private protected StateFile Office => FileOf(null);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected StateFile FileOf(string? endpoint, DeploymentDocument? document = null) =>
        new(Folder, document ?? ContractDocuments.HeadOffice, endpoint is null ? null : new Uri(endpoint));

    /// <summary>A copy of the folder as a run leaves it that is killed now.</summary>
    private protected static string Copy(StateFile file, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var path in (string[])[file.Path, file.JournalPath])
        {
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
        }

        return folder;
    }
}
