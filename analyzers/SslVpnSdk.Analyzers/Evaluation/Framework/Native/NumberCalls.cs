namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Conversions of numbers that are generic, for which the host asks for a number and not for a value.</summary>
internal static class NumberCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "CreateChecked" => call => call.Known(
            Conversions.Number(call[0].Required().Content!, call.Method.ReturnType, true) ?? throw call.Stopped("this conversion is not evaluated")),
        "CreateTruncating" => call => call.Known(
            Conversions.Number(call[0].Required().Content!, call.Method.ReturnType, false) ?? throw call.Stopped("this conversion is not evaluated")),
        _ => null,
    };
}
