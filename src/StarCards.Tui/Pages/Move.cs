using StarCards.Cards;

namespace StarCards.Tui.Pages;

/// <summary>Where a key leads; a closed family.</summary>
internal abstract record Move
{
    private protected Move()
    {
    }

    public static Move Stay { get; } = new StayHere();

    public static Move Leave { get; } = new LeavePage();

    public static Move Quit { get; } = new QuitProgram();

    public static Move ToShell { get; } = new GoToShell();
}

/// <summary>Nowhere else: the page is drawn again.</summary>
internal sealed record StayHere : Move;

/// <summary>Back to the page below; from the lowest one out of the program.</summary>
internal sealed record LeavePage : Move;

/// <summary>Out of the program.</summary>
internal sealed record QuitProgram : Move;

/// <summary>The program is suspended and the shell has the terminal.</summary>
internal sealed record GoToShell : Move;

/// <summary>Another page on top of this one.</summary>
internal sealed record OpenPage(Page Page) : Move;

/// <summary>Another page instead of this one.</summary>
internal sealed record ReplacePage(Page Page) : Move;

/// <summary>The note goes to the editor, which has the terminal meanwhile; then the page is told what became of it.</summary>
internal sealed record EditNote(Card Card) : Move;
