namespace StarCards.Tui.Pages;

/// <summary>What the program shows first, once it is open.</summary>
/// <param name="Page">The page.</param>
/// <param name="Desk">What the terminal needs for the pages: the editor, and whether she wants colours.</param>
internal sealed record FirstPage(Page Page, IReviewDesk Desk);
