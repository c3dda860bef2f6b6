using System.Reflection;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>Finds the policies for plans that a company has compiled.</summary>
internal static class PlanPolicyAssembly
{
    /// <summary>An object of each public class in the assemblies that derives from <see cref="PlanPolicy"/>.</summary>
    /// <exception cref="CliException">An assembly cannot be used.</exception>
    public static IReadOnlyList<PlanPolicy> Load(Terminal terminal, IReadOnlyList<string> files) => [.. files.SelectMany(file => Load(terminal, file))];

    private static IReadOnlyList<PlanPolicy> Load(Terminal terminal, string file)
    {
        var path = terminal.FullPath(file);
        if (!File.Exists(path))
        {
            throw new CliException($"there is no file '{file}'. Name a compiled assembly in --plan-policy, such as Policies.dll, or leave it out.");
        }

        var types = Types(file, path).Where(type => type.IsSubclassOf(typeof(PlanPolicy)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        return types.Length > 0
            ? [.. types.Select(type => Make(file, type))]
            : throw new CliException($"{file} has no policy for plans. Add a public class that derives from SslVpnSdk.Planning.PlanPolicy, or leave --plan-policy out.");
    }

    private static Type[] Types(string file, string path)
    {
        try
        {
            return new PlanPolicyLoadContext(path).LoadFromAssemblyPath(path).GetExportedTypes();
        }
        catch (BadImageFormatException)
        {
            throw new CliException($"{file} is no assembly of .NET. Name a compiled assembly in --plan-policy, such as Policies.dll.");
        }
        catch (Exception exception) when (exception is FileLoadException or FileNotFoundException or TypeLoadException)
        {
            var version = typeof(PlanPolicy).Assembly.GetName().Version;
            throw new CliException(
                $"{file} cannot be loaded: {exception.Message.ReplaceLineEndings(" ")} Build it with SslVpnSdk {version}, and have what it needs beside it.");
        }
    }

    private static PlanPolicy Make(string file, Type type)
    {
        try
        {
            return (PlanPolicy)Activator.CreateInstance(type)!;
        }
        catch (MissingMethodException)
        {
            throw new CliException($"{file}: {type.FullName} has no public constructor without parameters. Add one.");
        }
        catch (TargetInvocationException exception)
        {
            throw new CliException($"{file}: {type.FullName} cannot be made: {exception.InnerException!.Message.ReplaceLineEndings(" ")}");
        }
    }
}
