namespace SslVpnSdk.Cli;

/// <summary>What is shown in a terminal and would be broken by lines of others: a tree that is drawn again and again, or a question.</summary>
internal sealed class Drawing
{
    private volatile bool _isShown;

    /// <summary>Whether something is shown now.</summary>
    public bool IsShown
    {
        get => _isShown;
        set => _isShown = value;
    }
}
