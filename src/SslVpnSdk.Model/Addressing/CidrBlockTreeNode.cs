namespace SslVpnSdk.Addressing;

/// <summary>A node of a <see cref="CidrBlockTree"/>: the block that the way down to it spells, bit by bit.</summary>
internal struct CidrBlockTreeNode
{
    /// <summary>The child whose next bit is 0; 0 when there is none, since the root is nobody's child.</summary>
    public int Zero;

    /// <summary>The child whose next bit is 1; 0 when there is none.</summary>
    public int One;

    /// <summary>The lowest number of the blocks that are this one.</summary>
    public int LowestHere;

    /// <summary>The lowest number of the blocks that are this one or inside it.</summary>
    public int LowestWithin;

    public static CidrBlockTreeNode Empty => new() { LowestHere = CidrBlockOverlap.None, LowestWithin = CidrBlockOverlap.None };
}
