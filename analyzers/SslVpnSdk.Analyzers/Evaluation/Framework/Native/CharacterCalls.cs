namespace SslVpnSdk.Analyzers.Evaluation.Framework.Native;

/// <summary>Characters: upper and lower case are those of the invariant culture.</summary>
internal static class CharacterCalls
{
    public static NativeMember? Find(string member) => member switch
    {
        "ToUpper" => call => call.Known(char.ToUpperInvariant(call[0].As<char>())),
        "ToLower" => call => call.Known(char.ToLowerInvariant(call[0].As<char>())),
        _ => null,
    };
}
