using Microsoft.CodeAnalysis.CodeFixes;
using SslVpnSdk.CodeFixes;

namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The rules that an editor offers fixes for.</summary>
internal static class Fixes
{
    private static readonly HashSet<string> Ids =
    [
        .. from type in typeof(RemedyCodeFixProvider).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(CodeFixProvider))
           from id in ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds
           select id,
    ];

    public static bool AreOfferedFor(string id) => Ids.Contains(id);
}
