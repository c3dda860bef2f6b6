using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Threads whose stack holds the deepest nesting that the limits allow.</summary>
internal static class LargeStack
{
    // Reserved, not used.
    private const int Size = 128 * 1024 * 1024;

    // Not in the oldest framework: what says the same by throwing is there in all.
    private static readonly Func<bool> Suffices =
        (Func<bool>?)typeof(RuntimeHelpers).GetMethod("TryEnsureSufficientExecutionStack")?.CreateDelegate(typeof(Func<bool>)) ?? Ensured;

    [ThreadStatic]
    private static bool s_isOwn;

    /// <summary>Whether the stack of this thread has room for more.</summary>
    public static bool HasRoom() => Suffices();

    /// <summary>Does something that needs much stack without ever asking for it, as the compiler's binder does of what is nested deeply.</summary>
    public static T Run<T>(Func<T> evaluate) => s_isOwn && HasRoom() ? evaluate() : RunOnNew(evaluate);

    /// <summary>Goes on with the stack of a new thread, and waits for it.</summary>
    public static T RunOnNew<T>(Func<T> evaluate)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                s_isOwn = true;
                try
                {
                    result = evaluate();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    private static bool Ensured()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}
