namespace SslVpnSdk;

/// <summary>
/// Promises that what is marked is pure: its results depend on its arguments alone, and it has no effect but on the builders and objects
/// it is given. The source text of what is marked then travels with the compiled library, so that stacks of other projects which call it
/// are evaluated while they are typed.
/// </summary>
/// <remarks>
/// On a type it holds for all members, on an assembly for all types. Of everything else the declarations travel, without a body, an
/// initializer or a comment. Stacks of the same project, and of projects that reference the library's project, need no promise.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property,
    Inherited = false)]
public sealed class EvaluatedFromSourceAttribute : Attribute;
