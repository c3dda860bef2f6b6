using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>The memory that is held after compiling, by what an editor keeps.</summary>
internal static class HeldMemory
{
    /// <summary>The bytes in use with the compilation alone, and those of them that it holds by itself.</summary>
    public static (long InUse, long Held) Without(Fleet fleet) => Of(() =>
    {
        var compilation = FleetCompilation.Of(FleetCompilation.Parse(fleet));
        Emit(compilation);
        return compilation;
    });

    /// <summary>The same with what was generated, the generator's driver and whatever the analyzer remembers.</summary>
    public static (long InUse, long Held) With(Fleet fleet) => Of(() =>
    {
        var editor = new Editor(FleetCompilation.Of(FleetCompilation.Parse(fleet)));
        Emit(editor.Generated);
        _ = FleetDiagnostics.OfAll(editor.Generated);
        return editor;
    });

    private static void Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        if (!compilation.Emit(assembly).Success)
        {
            throw new InvalidOperationException("The generated solution does not compile.");
        }
    }

    /// <summary>What it holds is what is freed when it is let go, since making it fills pools that stay.</summary>
    private static (long InUse, long Held) Of(Func<object> make)
    {
        var inUse = WhileHeld(make);
        return (inUse, inUse - Settled());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long WhileHeld(Func<object> make)
    {
        var held = make();
        var bytes = Settled();
        GC.KeepAlive(held);
        return bytes;
    }

    /// <summary>The bytes in use once caches that nothing holds any more are gone.</summary>
    private static long Settled()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
