namespace SslVpnSdk.Drafts;

/// <summary>A resource as it was described; a property that was not set is null.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added the resource; null at run time.</param>
public abstract record ResourceDraft(DraftValue<string> Name, Origin? Origin)
{
    /// <summary>The word for the type in documents: <c>sslServer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The words for the type in messages: <c>SSL server</c>.</summary>
    public abstract string TypeTitle { get; }

    /// <summary>Whether no plan may delete it; null for no.</summary>
    public DraftValue<bool>? Protected { get; init; }

    /// <summary>The name it was deployed by before it got another; null for none.</summary>
    public DraftValue<string>? PreviousName { get; init; }

    /// <summary>The name in messages: quoted, or a placeholder when it is not known.</summary>
    public string DisplayName => Name.IsKnown ? $"'{Name.Value}'" : "(name known only at run time)";
}
