using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>Describes a VPC.</summary>
public sealed class VpcBuilder : ResourceBuilder
{
    private readonly List<RouteDraft> _routes = [];
    private DraftValue<string>? _cidrBlock;
    private EquatableList<DraftValue<string>> _userCidrBlocks = new([]);

    internal VpcBuilder(StackBuilder stack, int index, string name)
        : base(stack, index, name)
    {
    }

    /// <summary>Sets the VPC's CIDR block. Required; the last call counts.</summary>
    /// <param name="cidrBlock">The block, <c>a.b.c.d/n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlock"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder WithCidrBlock(string cidrBlock)
    {
        ArgumentNullException.ThrowIfNull(cidrBlock);
        Changing();
        _cidrBlock = DraftValue.Known(cidrBlock);
        return this;
    }

    /// <summary>Sets the user CIDR blocks: public ranges which the VPC treats as private. None by default; the last call counts.</summary>
    /// <param name="cidrBlocks">The blocks, <c>a.b.c.d/n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cidrBlocks"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder WithUserCidrBlocks(params string[] cidrBlocks)
    {
        _userCidrBlocks = List(cidrBlocks, nameof(cidrBlocks));
        return this;
    }

    /// <summary>Adds a route to the VPC's route table. Not for client CIDR blocks: the service adds those routes itself.</summary>
    /// <param name="destinationCidrBlock">The destination, <c>a.b.c.d/n</c>.</param>
    /// <param name="nextHop">The id of the instance the traffic goes to, or a parameter that gives it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder AddRoute(string destinationCidrBlock, DeploymentValue nextHop)
    {
        ArgumentNullException.ThrowIfNull(destinationCidrBlock);
        Changing();
        _routes.Add(new RouteDraft(DraftValue.Known(destinationCidrBlock), nextHop.ToRequiredDraft(nameof(nextHop))));
        return this;
    }

    /// <summary>Has every plan refused that would delete the VPC, or delete it to make it anew. Not protected by default; the last call counts.</summary>
    /// <param name="isProtected">Whether it is protected.</param>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder Protect(bool isProtected = true)
    {
        SetProtected(isProtected);
        return this;
    }

    /// <summary>Says the name by which the VPC was deployed before: it is renamed, and not deleted and made anew. The last call counts. Its routes go along.</summary>
    /// <param name="name">The name of before. It may stay after an apply, and means nothing then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The stack is frozen.</exception>
    public VpcBuilder WithPreviousName(string name)
    {
        SetPreviousName(name);
        return this;
    }

    internal override ResourceDraft ToDraft() =>
        new VpcDraft(DraftValue.Known(Name), null, _cidrBlock, _userCidrBlocks, new(_routes));
}
