namespace SslVpnSdk.Rules.Tests.Generated;

/// <summary>The parity which the whole design rests on: what the compiler knows of a program is what running it shows.</summary>
public sealed class GeneratedProgramTests(GeneratedPrograms programs) : IClassFixture<GeneratedPrograms>
{
    [Fact]
    public void Analyzer_and_builder_say_the_same_of_every_program() => ForEach(seed =>
        (string.Join('\n', programs.Diagnostics(seed).Order(StringComparer.Ordinal)),
        string.Join('\n', programs.Stack(seed).Validate().Select(v => $"{v.Id}: {v.Message}").Distinct().Order(StringComparer.Ordinal))));

    [Fact]
    public void Generator_and_builder_make_the_same_document_of_every_program() => ForEach(seed =>
        (programs.Document(seed), programs.Stack(seed).Validate().Any(v => v.IsError) ? null : programs.Stack(seed).Synthesize().ToJson()));

    [Fact]
    public void Both_sound_and_faulty_programs_are_among_them()
    {
        var sound = Enumerable.Range(0, GeneratedPrograms.Count).Count(seed => programs.Stack(seed).Validate().All(v => !v.IsError));

        Assert.InRange(sound, GeneratedPrograms.Count / 20, GeneratedPrograms.Count / 2);
    }

    private static void ForEach(Func<int, (string? Compiler, string? Program)> compare)
    {
        foreach (var seed in Enumerable.Range(0, GeneratedPrograms.Count))
        {
            var (compiler, program) = compare(seed);
            Assert.True(compiler == program, $"{GeneratedPrograms.Text(seed)}\ncompiler:\n{compiler}\nprogram:\n{program}");
        }
    }
}
