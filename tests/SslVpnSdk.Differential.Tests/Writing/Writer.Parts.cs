using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

internal sealed partial class Writer
{
    private void Fill(
        TemplatePart part, Stack<Scope> scopes, Dictionary<string, string> names, List<Variable> declared, int depth)
    {
        var scope = scopes.Peek();
        switch (part.Kind)
        {
            case PartKind.Text:
                Text(part.Type);
                break;
            case PartKind.Any:
                Any(part.Type, scope, depth);
                break;
            case PartKind.Variable or PartKind.Assignable:
                Text(dice.Of([.. Find(scope, part)]).Name);
                break;
            case PartKind.Number:
                Number(part.Type);
                break;
            case PartKind.BoundName:
                Text(names[part.Name]);
                break;
            case PartKind.NewName or PartKind.New or PartKind.Declare or PartKind.Constant:
                var name = names[part.Name] = NewName(part.Name);
                Text(name);
                Declare(part, name, scope, declared);
                break;
            case PartKind.See or PartKind.Field or PartKind.Own:
                Declare(part, names.GetValueOrDefault(part.Name, part.Name), scope, declared);
                break;
            case PartKind.Open:
                scopes.Push(scope.Inner(new Surroundings(Times: scope.Surroundings.Times), ScopeEdge.Capturing));
                break;
            case PartKind.OpenScope:
                scopes.Push(scope.Inner());
                break;
            case PartKind.Close:
                scopes.Pop();
                break;
            case PartKind.Body or PartKind.Iterator:
                Body(part, scope, depth);
                break;
            case PartKind.Lambda or PartKind.StaticLambda:
                Lambda(part, scope, depth);
                break;
            case PartKind.Block:
                Block(part.Type, scope, depth);
                break;
            case PartKind.Statements:
                Statements(dice.Between(part.Type[0] - '0', part.Type[^1] - '0'), scope, depth);
                break;
            case PartKind.Show:
                Show(scope);
                break;
            case PartKind.Result when scope.Surroundings.Returns is { } type and not "void":
                Text(" ");
                Any(type, scope, depth);
                break;
            case PartKind.Yielded:
                Any(scope.Surroundings.Yields!, scope, depth);
                break;
        }
    }

    private static void Declare(TemplatePart part, string name, Scope scope, List<Variable> declared)
    {
        switch (part.Kind)
        {
            case PartKind.New or PartKind.See:
                scope.Add(new Variable(part.Type, name, VariableKind.ReadOnly));
                break;
            case PartKind.Field:
                scope.Add(new Variable(part.Type, name, VariableKind.Assignable));
                break;
            case PartKind.Own:
                scope.Add(new Variable(part.Type, name, VariableKind.NotCaptured));
                break;
            case PartKind.Declare:
                declared.Add(new(part.Type, name, VariableKind.Assignable));
                break;
            case PartKind.Constant:
                declared.Add(new(part.Type, name, VariableKind.Constant));
                break;
        }
    }

    private void Number(string range)
    {
        var dots = range.IndexOf("..", StringComparison.Ordinal);
        var number = dice.Between(int.Parse(range[..dots]), int.Parse(range[(dots + 2)..]));
        Text(number < 0 ? $"({number})" : $"{number}");
    }
}
