namespace SslVpnSdk.Cli.Output;

/// <summary>A file that somebody named for a result.</summary>
internal static class OutputFile
{
    /// <summary>Writes it.</summary>
    /// <param name="name">The file, as it was named.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new CliException($"-o: '{name}' cannot be written ({reason}). Name a file in a folder that is there, where you may write and there is room.");
        }
    }
}
