using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StarCards.Sqlite.Tests;

/// <summary>What the compiled assembly says of itself.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void No_call_of_Dapper_is_left_to_run_time_reflection()
    {
        using var file = File.OpenRead(typeof(CollectionFile).Assembly.Location);
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        var called = metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference
                && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) == "SqlMapper")
            .Select(member => metadata.GetString(member.Name))
            .Distinct();
        Assert.Equal(["AsList"], called);
    }

    [Fact]
    public void The_core_is_all_of_the_project_that_it_knows() =>
        Assert.Equal(
            ["StarCards.Core"],
            typeof(CollectionFile).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("StarCards", StringComparison.Ordinal)));
}
