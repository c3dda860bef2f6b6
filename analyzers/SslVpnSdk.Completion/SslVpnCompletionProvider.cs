using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace SslVpnSdk.Completion;

/// <summary>Completes ports, regions, SSL connections and CIDR blocks in calls of the builder, with what is good at this place of the stack.</summary>
[ExportCompletionProvider(nameof(SslVpnCompletionProvider), LanguageNames.CSharp)]
public sealed class SslVpnCompletionProvider : CompletionProvider
{
    /// <summary>The property of our items that holds what an editor tells of them.</summary>
    internal const string Description = "SslVpnSdk.Description";
    private const int ReachOfTrigger = 400;

    // Within quotes, a dot and a slash are parts of what is typed; the closing quote ends it.
    private static readonly CompletionItemRules InLiteral = CompletionItemRules.Create(
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '.', '/', '-')],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '"')]);

    private static readonly CompletionItemRules AsArgument = CompletionItemRules.Create(
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ',', ')')]);

    /// <inheritdoc />
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion
        && caretPosition > 0
        && (trigger.Character is '"' or '(' or '[' or ',' || (trigger.Character == ' ' && caretPosition > 1 && text[caretPosition - 2] is ',' or ':' or '('))
        && MayBeInCall(text, caretPosition);

    /// <inheritdoc />
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (await CaretContext.OfAsync(context.Document, context.Position, context.CancellationToken).ConfigureAwait(false) is not { } caret)
        {
            return;
        }

        var suggestions = caret.Suggestions(context.Document.Project, context.CancellationToken);
        if (suggestions.Count == 0)
        {
            return;
        }

        context.CompletionListSpan = caret.Place.Span;
        context.IsExclusive = caret.Place.IsInLiteral;
        for (var i = 0; i < suggestions.Count; i++)
        {
            context.AddItem(Item(suggestions[i], i, caret.Place.IsInLiteral));
        }
    }

    /// <inheritdoc />
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties[Description]));

    private static CompletionItem Item(Suggestion suggestion, int index, bool isInLiteral)
    {
        var value = Convert.ToString(suggestion.Value, CultureInfo.InvariantCulture);
        var rules = isInLiteral ? InLiteral : AsArgument;
        return CompletionItem.Create(
            displayText: suggestion.Value is string && !isInLiteral ? $"\"{value}\"" : value,
            sortText: index.ToString("D4", CultureInfo.InvariantCulture),
            properties: ImmutableDictionary<string, string>.Empty.Add(Description, suggestion.Description),
            tags: [WellKnownTags.Constant],
            rules: index == 0 ? rules.WithMatchPriority(MatchPriority.Preselect) : rules,
            inlineDescription: suggestion.Hint);
    }

    /// <summary>Whether one of the methods is named shortly before the caret. It is asked on every keystroke, so that it looks at text alone.</summary>
    private static bool MayBeInCall(SourceText text, int position)
    {
        var before = text.ToString(TextSpan.FromBounds(Math.Max(0, position - ReachOfTrigger), position));
        return BuilderArgument.MethodNames.Any(name => before.Contains($"{name}("));
    }
}
