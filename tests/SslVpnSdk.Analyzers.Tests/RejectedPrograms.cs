using System.Text.RegularExpressions;

namespace SslVpnSdk.Analyzers.Tests;

/// <summary>The stacks of <c>Rejected.cs</c> that this evaluator covers, their helper methods inlined.</summary>
internal static partial class RejectedPrograms
{
    public static string Networks => Program("RejectedNetworks", File());

    public static string Pools => Program("RejectedPools", HelperCall().Replace(File(), match =>
        $"""
        stack.AddSslServer({match.Groups[1].Value}).OnGateway(stack.AddVpnGateway($"{"{"}{match.Groups[1].Value}{"}"}-edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5)).WithLocalNetworks("192.168.1.128/25")
        """));

    private static string File() => Source.Contract("Rejected.cs");

    /// <summary>One class of the file, without what comes after its Define.</summary>
    private static string Program(string name, string file)
    {
        var start = file.LastIndexOf("[SslVpnStack(", file.IndexOf($"class {name} ", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = file.IndexOf("\n    }\n", start, StringComparison.Ordinal);
        return $"using SslVpnSdk;\nnamespace Contract;\n{file[start..end]}\n    }}\n}}\n";
    }

    [GeneratedRegex("""(?<!static SslServerBuilder )Server\(stack, vpc, ("[a-f]")\)""")]
    private static partial Regex HelperCall();
}
