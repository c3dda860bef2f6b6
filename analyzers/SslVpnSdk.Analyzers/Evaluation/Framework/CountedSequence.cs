using System.Collections;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>A range or a repetition: elements that are made when they are asked for, by position as the framework asks.</summary>
internal sealed class CountedSequence(int count, Func<int, Value> element) : IList<Value>
{
    /// <summary>How many elements one may have: the host makes room for all of them at once.</summary>
    public const int MaximumCount = 65_536;

    public int Count => count;

    public bool IsReadOnly => true;

    public Value this[int index]
    {
        get => index >= 0 && index < count ? element(index) : throw new ArgumentOutOfRangeException(nameof(index));
        set => throw new NotSupportedException();
    }

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return element(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void CopyTo(Value[] array, int arrayIndex)
    {
        for (var i = 0; i < count; i++)
        {
            array[arrayIndex + i] = element(i);
        }
    }

    public bool Contains(Value item) => IndexOf(item) >= 0;

    public int IndexOf(Value item)
    {
        var index = this.TakeWhile(other => !other.Equals(item)).Count();
        return index < count ? index : -1;
    }

    public void Add(Value item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public void Insert(int index, Value item) => throw new NotSupportedException();

    public bool Remove(Value item) => throw new NotSupportedException();

    public void RemoveAt(int index) => throw new NotSupportedException();
}
