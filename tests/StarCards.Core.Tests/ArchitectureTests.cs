using System.Reflection;
using StarCards.Cards;

namespace StarCards.Core.Tests;

/// <summary>The promises of the core, each kept by looking at the compiled assembly and naming every offender at once.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Core = typeof(NoteId).Assembly;

    [Fact]
    public void The_core_references_nothing_but_the_base_library() =>
        Assert.All(Core.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void Every_public_type_is_sealed_or_static_or_the_base_of_a_closed_family() =>
        Assert.Equal([], Core.GetExportedTypes().Where(type => !type.IsSealed && !type.IsInterface && !IsClosedFamily(type)).Select(type => type.FullName));

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Equal([], Core.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)).Where(HasOpenSetter).Select(property => $"{property.DeclaringType}.{property.Name}"));

    private static bool IsClosedFamily(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsFamilyAndAssembly || constructor.GetParameters() is [{ } copied] && copied.ParameterType == type);

    private static bool HasOpenSetter(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
