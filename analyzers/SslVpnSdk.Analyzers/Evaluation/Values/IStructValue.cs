namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A content that each variable has for itself.</summary>
internal interface IStructValue
{
    /// <summary>A copy, or itself when nothing can change it.</summary>
    object Copy();
}
