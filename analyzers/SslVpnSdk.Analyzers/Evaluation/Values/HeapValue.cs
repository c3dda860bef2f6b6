using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A content that can change, and that several variables may share.</summary>
internal abstract class HeapValue
{
    private bool _isForgetting;

    /// <summary>Whether a static field may hold it: what a stack changed in it, another stack or another run would find.</summary>
    public bool IsShared { get; set; }

    /// <summary>What is known in its stead: an unknown value that says why; null when it is not forgotten.</summary>
    public Value? Forgotten { get; private set; }

    /// <summary>The values that can be reached through it.</summary>
    public abstract IEnumerable<Value> Reachable { get; }

    /// <summary>Whether code that gets it could change it.</summary>
    public virtual bool CanChange => true;

    /// <summary>From here on it is not known what it holds, nor what anything holds that can be reached through it.</summary>
    public void Forget(string reason, SyntaxNode where)
    {
        if (_isForgetting || Forgotten is not null)
        {
            return;
        }

        _isForgetting = true;
        Forgotten = CanChange ? Value.Unknown(reason, where) : null;
        Reachable.ToList().ForEach(Forget);
        _isForgetting = false;

        void Forget(Value value)
        {
            (value.Content as HeapValue)?.Forget(reason, where);
            (value.Content as TupleValue)?.Items.ToList().ForEach(Forget);
        }
    }

    /// <summary>The value, or an unknown one when what it holds is not known any more.</summary>
    public static Value Seen(Value value) => (value.Content as HeapValue)?.Forgotten ?? value;
}
