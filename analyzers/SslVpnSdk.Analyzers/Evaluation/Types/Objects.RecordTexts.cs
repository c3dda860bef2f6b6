using System.Text;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Objects
{
    /// <summary>The text that the compiler has a record write, by the name of the record whose <c>ToString</c> it is.</summary>
    private string? RecordText(ObjectValue value, INamedTypeSymbol level)
    {
        if (evaluator.Compilation.GetTypeByMetadataName("System.Text.StringBuilder") is not { } builder)
        {
            return null;
        }

        var text = new StringBuilder().Append(level.Name).Append(" { ");
        var hasMembers = PrintMembers(value, Value.Known(new HostObject(builder, text), evaluator.Source.DeclarationOf(value.Type)!));
        return text.Append(hasMembers ? " }" : "}").ToString();
    }

    /// <summary>Calls what the type of a record, or the nearest it inherits from, has to write its members.</summary>
    private bool PrintMembers(ObjectValue value, Value builder) => PrintMembers(value, value.Type, builder);

    /// <summary>Writes the members of a record as the compiler does; whether there are any.</summary>
    private bool PrintMembers(ObjectValue value, INamedTypeSymbol level, Value builder)
    {
        if (level.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared && method.Parameters.Length == 1) is { } own)
        {
            return evaluator.Call(own, Receiver(value), [Argument(own, builder)], false, builder.Origin).As<bool>();
        }

        var hasMembers = level.BaseType is { IsRecord: true } inherited && PrintMembers(value, inherited, builder);
        var text = (StringBuilder)builder.As<HostObject>().Instance;
        foreach (var member in level.GetMembers().Where(IsPrinted))
        {
            text.Append(hasMembers ? ", " : "").Append(member.Name).Append(" = ");
            var content = member is IFieldSymbol field ? value[field]
                : evaluator.Call(((IPropertySymbol)member).GetMethod!, Receiver(value), [], true, evaluator.Source.DeclarationOf(value.Type)!);
            text.Append(content.IsNull ? "" : content.ToString());
            hasMembers = true;
        }

        return hasMembers;
    }

    private static bool IsPrinted(ISymbol member) => member
        is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public }
        or IPropertySymbol { IsStatic: false, IsOverride: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null };
}
