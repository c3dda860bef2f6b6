namespace SslVpnSdk;

/// <summary>
/// Carries a file of a library with something marked <see cref="EvaluatedFromSourceAttribute"/> in the assembly. The source generator
/// writes it, a file each in the compiler's order; the compiler of a project that references the library reads it.
/// </summary>
/// <param name="file">The file's name, without folders.</param>
/// <param name="options">The compiler's options that give the text its meaning: <c>name=value</c>, separated by bars.</param>
/// <param name="text">The text: what is marked as it is, of everything else the declarations.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class EvaluatedSourceAttribute(string file, string options, string text) : Attribute
{
    /// <summary>The file's name, without folders.</summary>
    public string File { get; } = file;

    /// <summary>The compiler's options that give the text its meaning: <c>name=value</c>, separated by bars.</summary>
    public string Options { get; } = options;

    /// <summary>The text: what is marked as it is, of everything else the declarations.</summary>
    public string Text { get; } = text;
}
