using System.Collections.Frozen;
using Microsoft.Extensions.Logging;

namespace SslVpnSdk.Server.Authentication;

/// <summary>
/// The users in a file, which is read again when it was changed. A change that cannot be read leaves the users as they were, so that a slip of the
/// pen locks nobody out; it is logged.
/// </summary>
internal sealed partial class UsersFile : IPrincipals
{
    private readonly string _path;
    private readonly ILogger<UsersFile> _logger;
    private readonly Lock _lock = new();
    private (DateTime ChangedAt, long Length) _version;
    private volatile FrozenDictionary<string, Principal> _principals;

    /// <exception cref="ServerConfigurationException">The file cannot be read.</exception>
    public UsersFile(string path, ILogger<UsersFile> logger)
    {
        _path = path;
        _logger = logger;
        _version = Version();
        _principals = UsersFileReader.Read(path);
    }

    public Principal? Find(string accessKeyId)
    {
        Refresh();
        return _principals.GetValueOrDefault(accessKeyId);
    }

    private void Refresh()
    {
        lock (_lock)
        {
            var version = Version();
            if (version == _version)
            {
                return;
            }

            _version = version;
            try
            {
                _principals = UsersFileReader.Read(_path);
                Reloaded(_principals.Count);
            }
            catch (ServerConfigurationException exception)
            {
                NotReloaded(exception.Message);
            }
        }
    }

    /// <summary>A question to the file system alone: cheap enough for each call.</summary>
    private (DateTime ChangedAt, long Length) Version()
    {
        var file = new FileInfo(_path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    [LoggerMessage(10, LogLevel.Information, "The users file was read again: {Keys} keys")]
    private partial void Reloaded(int keys);

    [LoggerMessage(11, LogLevel.Error, "The users file was changed and cannot be read; the users stay as they were. {Fault}")]
    private partial void NotReloaded(string fault);
}
