namespace SslVpnSdk.Drafts;

/// <summary>A resource of the same stack, by its place among <see cref="StackDraft.Resources"/>.</summary>
/// <param name="Index">The position, from 0.</param>
public readonly record struct ResourceReference(int Index);
