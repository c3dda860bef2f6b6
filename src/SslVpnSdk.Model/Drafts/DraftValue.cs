namespace SslVpnSdk.Drafts;

/// <summary>Makes the values of drafts.</summary>
public static class DraftValue
{
    /// <summary>A known value.</summary>
    public static DraftValue<T> Known<T>(T value, Origin? origin = null)
        where T : notnull => new(DraftValueKind.Known, value, "", origin);

    /// <summary>A value that the parameter <paramref name="name"/> gives at deployment.</summary>
    public static DraftValue<T> Parameter<T>(string name, Origin? origin = null)
        where T : notnull => new(DraftValueKind.Parameter, default, name, origin);

    /// <summary>A value known only at run time, and why.</summary>
    public static DraftValue<T> Unknown<T>(string reason, Origin? origin = null)
        where T : notnull => new(DraftValueKind.Unknown, default, reason, origin);
}
