using SslVpnSdk.CodeFixes.Refactorings.Servers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>The menu of what turns repeated servers into a loop.</summary>
internal static class RepeatedServersMenu
{
    /// <summary>Opens the menu at the mark in a program.</summary>
    public static Task<RefactoringMenu> OpenAsync(string program) => RefactoringMenu.OpenAsync(new RepeatedServersRefactoringProvider(), program);

    /// <summary>The program with the loop.</summary>
    public static async Task<string> LoopedAsync(string program, string title, bool isFormatted = true)
    {
        var menu = await OpenAsync(program);
        Assert.Contains(title, menu.Titles);
        return await menu.ApplyAsync(title, isFormatted);
    }
}
