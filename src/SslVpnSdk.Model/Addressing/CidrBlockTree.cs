namespace SslVpnSdk.Addressing;

/// <summary>Numbered CIDR blocks, and which of them overlap another: found in one step a bit, however many there are.</summary>
/// <remarks>
/// Two blocks are nested or share no address. So a binary tree over the bits of their networks knows all: what lies around a block is
/// on the way down to it, what lies inside it is below it.
/// </remarks>
internal sealed class CidrBlockTree
{
    private const int NoChild = 0;

    private CidrBlockTreeNode[] _nodes = [CidrBlockTreeNode.Empty];
    private int _count = 1;

    /// <summary>Adds a block. Of equal blocks the lowest number counts.</summary>
    public void Add(CidrBlock block, int number)
    {
        var node = 0;
        for (var depth = 0; depth < block.PrefixLength; depth++)
        {
            _nodes[node].LowestWithin = Math.Min(_nodes[node].LowestWithin, number);
            node = ChildToBe(node, Bit(block, depth));
        }

        _nodes[node].LowestWithin = Math.Min(_nodes[node].LowestWithin, number);
        _nodes[node].LowestHere = Math.Min(_nodes[node].LowestHere, number);
    }

    /// <summary>The lowest numbers of the blocks around, equal to and inside a block.</summary>
    public CidrBlockOverlap Find(CidrBlock block)
    {
        var around = CidrBlockOverlap.None;
        var node = 0;
        for (var depth = 0; depth < block.PrefixLength; depth++)
        {
            around = Math.Min(around, _nodes[node].LowestHere);
            node = Child(node, Bit(block, depth));
            if (node == NoChild)
            {
                return new CidrBlockOverlap(around, CidrBlockOverlap.None, CidrBlockOverlap.None);
            }
        }

        return new CidrBlockOverlap(around, _nodes[node].LowestHere, Math.Min(LowestWithin(node, 0), LowestWithin(node, 1)));
    }

    /// <summary>Forgets all blocks, and keeps the room they took.</summary>
    public void Clear()
    {
        _nodes[0] = CidrBlockTreeNode.Empty;
        _count = 1;
    }

    private static uint Bit(CidrBlock block, int depth) => (block.First >> (31 - depth)) & 1;

    private int LowestWithin(int node, uint bit) =>
        Child(node, bit) is not NoChild and var child ? _nodes[child].LowestWithin : CidrBlockOverlap.None;

    private int Child(int node, uint bit) => bit == 0 ? _nodes[node].Zero : _nodes[node].One;

    private int ChildToBe(int node, uint bit)
    {
        if (Child(node, bit) is not NoChild and var child)
        {
            return child;
        }

        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * _count);
        }

        _nodes[_count] = CidrBlockTreeNode.Empty;
        if (bit == 0)
        {
            _nodes[node].Zero = _count;
        }
        else
        {
            _nodes[node].One = _count;
        }

        return _count++;
    }
}
