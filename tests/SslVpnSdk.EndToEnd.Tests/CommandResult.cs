namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>How a command ended, and all that it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public void AssertSucceeded() => Assert.True(ExitCode == 0, Output);

    public void AssertFailedWith(string text)
    {
        Assert.NotEqual(0, ExitCode);
        Assert.Contains(text, Output, StringComparison.Ordinal);
    }
}
