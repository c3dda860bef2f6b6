namespace SslVpnSdk.Cli;

/// <summary>What is drawn in a terminal again and again, and would be broken by lines of others.</summary>
internal sealed class Drawing
{
    private volatile bool _isShown;

    /// <summary>Whether something is drawn now.</summary>
    public bool IsShown
    {
        get => _isShown;
        set => _isShown = value;
    }
}
