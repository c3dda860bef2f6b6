using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Completion.Tests.Refactorings;

/// <summary>Roslyn's own refactoring service, which editors ask. It is internal, so it is found by its name.</summary>
internal sealed class RefactoringService
{
    private static readonly Type Contract = typeof(CompletionService).Assembly.GetType(
        "Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringService", throwOnError: true)!;

    private readonly object _service = ServiceOf(MefHostServices.DefaultHost);

    /// <summary>What the service offers, of everybody, with what is nested in the place of what it is nested in.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, TextSpan span)
    {
        var asked = (Task)Contract.GetMethod("GetRefactoringsAsync")!.Invoke(_service, [document, span, null, CancellationToken.None])!;
        await asked;
        var refactorings = (IEnumerable)asked.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(asked)!;
        return [.. refactorings.Cast<object>().SelectMany(ActionsOf).SelectMany(Flat)];
    }

    private static object ServiceOf(MefHostServices host)
    {
        var exports = typeof(MefHostServices).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(Contract);
        var export = ((IEnumerable)exports.Invoke(host, null)!).Cast<object>().Single();
        return export.GetType().GetProperty(nameof(Lazy<object>.Value))!.GetValue(export)!;
    }

    private static IEnumerable<CodeAction> ActionsOf(object refactoring) =>
        ((IEnumerable)refactoring.GetType().GetProperty("CodeActions", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(refactoring)!)
            .Cast<ITuple>()
            .Select(entry => (CodeAction)entry[0]!);

    private static IEnumerable<CodeAction> Flat(CodeAction action) => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions;
}
