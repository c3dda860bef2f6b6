using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes one resource of a stack. Its methods change it and return it; it is frozen when <c>Define</c> returns.</summary>
public abstract class ResourceBuilder
{
    private readonly StackBuilder _stack;
    private readonly int _index;
    private DraftValue<bool>? _protected;
    private DraftValue<string>? _previousName;

    private protected ResourceBuilder(StackBuilder stack, int index, string name)
    {
        _stack = stack;
        _index = index;
        Name = name;
    }

    /// <summary>The resource's name.</summary>
    public string Name { get; }

    /// <summary>What was described, with what is alike for all resources.</summary>
    internal ResourceDraft ToWholeDraft() => ToDraft() with { Protected = _protected, PreviousName = _previousName };

    internal abstract ResourceDraft ToDraft();

    private protected void Changing() => _stack.ThrowIfFrozen();

    private protected void SetProtected(bool isProtected)
    {
        Changing();
        _protected = DraftValue.Known(isProtected);
    }

    private protected void SetPreviousName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Changing();
        _previousName = DraftValue.Known(name);
    }

    /// <summary>A reference to another resource of the same stack.</summary>
    private protected DraftValue<ResourceReference> Reference(ResourceBuilder other, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(other, parameterName);
        Changing();
        return ReferenceEquals(other._stack, _stack)
            ? DraftValue.Known(new ResourceReference(other._index))
            : throw new ArgumentException($"'{other.Name}' belongs to another stack. Use a resource of this one.", parameterName);
    }

    /// <summary>A list of known texts.</summary>
    private protected EquatableList<DraftValue<string>> List(string[] texts, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(texts, parameterName);
        Changing();
        return new(texts.Select(text => DraftValue.Known(text ?? throw new ArgumentException("An element is null.", parameterName))));
    }
}
