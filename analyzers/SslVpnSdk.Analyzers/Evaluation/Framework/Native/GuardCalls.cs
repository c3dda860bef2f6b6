using System.Globalization;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Guards of arguments.</summary>
internal static class GuardCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "ThrowIfNull" => call => call[0].Required().IsNull ? throw Null(call) : call.Nothing,
        "ThrowIfNullOrEmpty" => call => Text(call, text => text.Length == 0, "is empty"),
        "ThrowIfNullOrWhiteSpace" => call => Text(call, string.IsNullOrWhiteSpace, "is blank"),
        "ThrowIfNegative" => call => Guard(call, Order.Compare(call[0], Zero(call)) < 0, "is negative"),
        "ThrowIfNegativeOrZero" => call => Guard(call, Order.Compare(call[0], Zero(call)) <= 0, "is negative or zero"),
        "ThrowIfZero" => call => Guard(call, Order.Compare(call[0], Zero(call)) == 0, "is zero"),
        "ThrowIfEqual" => call => Guard(call, Equality.AreEqual(call[0], call[1]), "is not allowed"),
        "ThrowIfNotEqual" => call => Guard(call, !Equality.AreEqual(call[0], call[1]), "is not the only value allowed"),
        "ThrowIfGreaterThan" => call => Guard(call, Order.Compare(call[0], call[1]) > 0, "is too great"),
        "ThrowIfGreaterThanOrEqual" => call => Guard(call, Order.Compare(call[0], call[1]) >= 0, "is too great"),
        "ThrowIfLessThan" => call => Guard(call, Order.Compare(call[0], call[1]) < 0, "is too small"),
        "ThrowIfLessThanOrEqual" => call => Guard(call, Order.Compare(call[0], call[1]) <= 0, "is too small"),
        _ => null,
    };

    private static Value Guard(Invocation call, bool isRefused, string fault) => isRefused
        ? throw call.Raise(typeof(ArgumentOutOfRangeException), $"{Name(call)} {fault}.", ("ParamName", Parameter(call)), ("ActualValue", call[0]))
        : call.Nothing;

    private static Value Text(Invocation call, Func<string, bool> isRefused, string fault) =>
        call[0].Required().IsNull ? throw Null(call)
        : isRefused(call[0].As<string>()) ? throw call.Raise(typeof(ArgumentException), $"{Name(call)} {fault}.", ("ParamName", Parameter(call)))
        : call.Nothing;

    private static Exception Null(Invocation call) => call.Raise(typeof(ArgumentNullException), $"{Name(call)} is null.", ("ParamName", Parameter(call)));

    private static Value Parameter(Invocation call) => call[call.Count - 1];

    private static string Name(Invocation call) => $"'{Parameter(call).Content as string}'";

    private static Value Zero(Invocation call) => call[0].Content is HostObject { Instance: TimeSpan or System.Numerics.BigInteger } or null
        ? throw call.Stopped("this overload is not evaluated")
        : call.Known(Convert.ChangeType(0, call[0].Required().Content!.GetType(), CultureInfo.InvariantCulture));
}
