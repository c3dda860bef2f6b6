using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>The call of the host's own method.</summary>
internal static class HostCall
{
    public static Value Make(Invocation call)
    {
        if (call.Target.Host is not { } method)
        {
            throw call.Stopped("this overload is not evaluated");
        }

        var receiver = method.IsStatic || method.IsConstructor ? null : call.Calls.ToHost.Receiver(call.This);
        if (receiver is not null && !method.DeclaringType!.IsInstanceOfType(receiver))
        {
            return InterfaceCall.Make(call);
        }

        var arguments = Arguments(call);
        var result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(receiver, arguments);
        call.Calls.Weights.Charge(call, IsShort(call), arguments, result);
        SetReferences(call, arguments);
        return ReferenceEquals(result, receiver) && receiver is not null ? call.Known(call.This.Content)
            : method.Name == nameof(GetHashCode) && result is int code && receiver is not (int or long or short or byte or sbyte or ushort or uint or ulong or char or bool) ? call.Known(new HashValue(code))
            : method is MethodInfo { ReturnType: var type } && type == typeof(void) ? call.Nothing
            : call.Calls.FromHost.Of(result, call.ResultType, call.Node);
    }

    // The first of a collection should not cost as much as all of it.
    private static bool IsShort(Invocation call) => (call.Count == 1 && call.Method.Name is "Any" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault"
            or "Single" or "SingleOrDefault" or "Count" or "LongCount" or "AsEnumerable")
        || call.Method.Name is "ElementAt" or "ElementAtOrDefault" or "TryGetNonEnumeratedCount";

    private static object?[] Arguments(Invocation call)
    {
        var provider = call.Target.Provider;
        var arguments = new object?[call.Count + (provider >= 0 ? 1 : 0)];
        for (var i = 0; i < call.Count; i++)
        {
            arguments[i + (provider >= 0 && i >= provider ? 1 : 0)] = call.Calls.ToHost.Of(call, i);
        }

        if (provider >= 0)
        {
            arguments[provider] = CultureInfo.InvariantCulture;
        }

        return arguments;
    }

    private static void SetReferences(Invocation call, object?[] arguments)
    {
        for (var i = 0; i < call.Count; i++)
        {
            if (call.Method.Parameters[i] is { RefKind: RefKind.Out or RefKind.Ref } parameter)
            {
                var argument = arguments[i + (call.Target.Provider >= 0 && i >= call.Target.Provider ? 1 : 0)];
                call.Arguments[i].Place?.Set(call.Calls.FromHost.Of(argument, parameter.Type, call.Node));
            }
        }
    }
}
