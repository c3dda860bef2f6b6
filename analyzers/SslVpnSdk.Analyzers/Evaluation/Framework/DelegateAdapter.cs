using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>A delegate of the program as one of the host.</summary>
internal sealed class DelegateAdapter(FrameworkCalls calls, DelegateValue function, IMethodSymbol signature, SyntaxNode call)
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Methods = new();

    /// <summary>The host's delegate.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="calls">What makes values of its arguments.</param>
    /// <param name="function">The program's delegate.</param>
    /// <param name="symbol">The type by which the program passes it.</param>
    /// <param name="call">Where it is passed.</param>
    public static Delegate Of(Type type, FrameworkCalls calls, DelegateValue function, ITypeSymbol symbol, SyntaxNode call) => Delegate.CreateDelegate(
        type,
        new DelegateAdapter(calls, function, (symbol as INamedTypeSymbol)?.DelegateInvokeMethod ?? function.Method, call),
        Methods.GetOrAdd(type, MethodFor));

    /// <summary>The host's delegate for the keys of a join, which passes over what has none: for the host that is no value at all.</summary>
    public static Delegate OfKeys(Type type, FrameworkCalls calls, DelegateValue function, ITypeSymbol symbol, SyntaxNode call)
    {
        var select = (Func<Value, Value>)Of(typeof(Func<Value, Value>), calls, function, symbol, call);
        return type == typeof(Func<Value, Value>)
            ? new Func<Value, Value?>(element => select(element) is { IsNull: false } key ? key : null)
            : throw EvaluationStoppedException.Unknown(call, "this overload is not evaluated");
    }

    public TResult Call0<TResult>() => Result<TResult>();

    public TResult Call1<T, TResult>(T a) => Result<TResult>(In(a, 0));

    public TResult Call2<T1, T2, TResult>(T1 a, T2 b) => Result<TResult>(In(a, 0), In(b, 1));

    public TResult Call3<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => Result<TResult>(In(a, 0), In(b, 1), In(c, 2));

    public void Do1<T>(T a) => Invoke(In(a, 0));

    public void Do2<T1, T2>(T1 a, T2 b) => Invoke(In(a, 0), In(b, 1));

    private static MethodInfo MethodFor(Type type)
    {
        var invoke = type.GetMethod("Invoke");
        var types = invoke.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        var isVoid = invoke.ReturnType == typeof(void);
        var method = typeof(DelegateAdapter).GetMethod((isVoid ? "Do" : "Call") + types.Count)
            ?? throw new MissingMethodException(type.FullName);
        return method.MakeGenericMethod([.. types, .. isVoid ? [] : new[] { invoke.ReturnType }]);
    }

    private Value In<T>(T argument, int index) => argument is Value value ? value.Copied() : calls.FromHost.Of(argument, signature.Parameters[index].Type, call);

    private Value Invoke(params Value[] arguments) => calls.Evaluator.Invoke(function, arguments, call);

    private TResult Result<TResult>(params Value[] arguments)
    {
        var result = Invoke(arguments);
        return result.Content is SignValue order && signature.ContainingType.Name == "Comparison" ? (TResult)(object)order.Sign
            : typeof(TResult) == typeof(Value) ? (TResult)(object)result
            : (TResult)calls.ToHost.Of(result, typeof(TResult), signature.ReturnType, call)!;
    }
}
