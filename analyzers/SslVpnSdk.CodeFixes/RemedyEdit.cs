using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.CodeFixes.Edits;
using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes;

/// <summary>Does to a program what a remedy says.</summary>
internal static class RemedyEdit
{
    /// <summary>The changed solution, and the changed file; null when the program is not written so that the remedy could be done.</summary>
    public static (Solution Solution, DocumentId Document)? Of(Solution solution, Remedy remedy)
    {
        var target = ((SyntaxOrigin)remedy.Target).Node;
        if (solution.GetDocument(target.SyntaxTree) is not { } document)
        {
            return null;
        }

        var root = target.SyntaxTree.GetRoot();
        var value = remedy.Value is null ? null : ValueSyntax.Of(remedy.Value).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = remedy.Kind switch
        {
            RemedyKind.SetValue => ValueEdit.Set(root, target, value!),
            RemedyKind.RemoveValue => ValueEdit.Remove(root, target),
            RemedyKind.AddValue => ValueEdit.Add(root, target, value!),
            RemedyKind.AddCall => CallEdit.Add(root, target, remedy.Method, value!),
            RemedyKind.RemoveCall => CallEdit.Remove(root, target, remedy.Method),
            _ => null,
        };
        return changed is null ? null : (solution.WithDocumentSyntaxRoot(document.Id, changed), document.Id);
    }
}
