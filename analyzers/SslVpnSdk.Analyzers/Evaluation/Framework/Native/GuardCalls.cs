using System.Globalization;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Guards that compare numbers.</summary>
internal static class GuardCalls
{
    public static NativeMember? Find(string member) => member switch
    {
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
        ? throw call.Raise(typeof(ArgumentOutOfRangeException), $"'{call[call.Count - 1].Content as string}' {fault}.")
        : call.Nothing;

    private static Value Zero(Invocation call) => call[0].Content is HostObject { Instance: TimeSpan or System.Numerics.BigInteger } or null
        ? throw call.Stopped("this overload is not evaluated")
        : call.Known(Convert.ChangeType(0, call[0].Required().Content!.GetType(), CultureInfo.InvariantCulture));
}
