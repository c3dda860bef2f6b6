namespace SslVpnSdk.Build;

/// <summary>What an assembly says of one stack in one environment: its document, or why there is none.</summary>
internal sealed record EmbeddedDeployment(string Stack, string? Environment, string? Document, string? Problem)
{
    /// <summary>The end of every document's file name.</summary>
    public const string FileNameEnd = ".sslvpn.json";

    public string FileName => (Environment is null ? Stack : $"{Stack}.{Environment}") + FileNameEnd;

    /// <summary>The stack as messages name it.</summary>
    public string Title => Environment is null ? $"Stack '{Stack}'" : $"Stack '{Stack}' in environment '{Environment}'";

    /// <summary>Whether the names make a file name; they come from an assembly, and must not lead out of the folder.</summary>
    public bool HasFileName => IsName(Stack) && (Environment is null || IsName(Environment));

    private static bool IsName(string name) =>
        name.Length > 0 && name[0] != '-' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
