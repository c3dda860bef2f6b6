using SslVpnSdk.CodeFixes.Refactorings.Servers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>The menu of what pulls local networks into a table.</summary>
internal static class LocalNetworksMenu
{
    /// <summary>Opens the menu at the mark in the first of some files.</summary>
    public static Task<RefactoringMenu> OpenAsync(string program, params string[] others) => RefactoringMenu.OpenAsync(new LocalNetworksRefactoringProvider(), program, others);

    /// <summary>The program with the table.</summary>
    public static async Task<string> PulledAsync(string program, string title) => await (await OpenAsync(program)).ApplyAsync(title);

    /// <summary>A server with local networks, on the stack's gateway.</summary>
    public static string Office(string networks) =>
        $"""stack.AddSslServer("office").OnGateway(gateway).WithLocalNetworks({networks}).WithClientCidrBlock("192.168.0.0/24");""";
}
