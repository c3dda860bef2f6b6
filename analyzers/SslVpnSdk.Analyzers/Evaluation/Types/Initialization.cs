namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>The initialization of the static fields of one type. What is made in its course belongs to it, and is fixed whenever it does not run.</summary>
internal sealed class Initialization
{
    /// <summary>Whether it runs now: not before or after another that it caused, nor in the midst of that.</summary>
    public bool IsRunning { get; set; }
}
