using StarCards.Anki.Collection;
using StarCards.Anki.Export;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Connect;

/// <summary>
/// Sends what a plan says, in an order that can break off anywhere: notes, decks, states and marks, then the reviews. A
/// review is done when its number is in Anki's log, so what was not sent is found again.
/// </summary>
internal sealed class AnkiPush(AnkiDesktop anki, ISyncSide ours, string folder)
{
    private const int ReviewsAtOnce = 1000;

    public SyncSummary Send(SyncPlan plan, ExportRequest outgoing, PhoneNews? news)
    {
        var notes = SendNotes(plan, outgoing);
        foreach (var move in plan.Moves)
        {
            anki.ChangeDeck(move.Key, [.. move]);
        }

        SendCards(plan);
        var reviews = plan.Reviews();
        foreach (var chunk in reviews.Chunk(ReviewsAtOnce))
        {
            SendReviews(chunk);
        }

        return plan.Summary(news) with { Notes = notes, Reviews = reviews.Count };
    }

    private int SendNotes(SyncPlan plan, ExportRequest outgoing)
    {
        var cards = plan.NotesToSend;
        if (cards.Count == 0)
        {
            return 0;
        }

        var path = Path.Combine(folder, "to-anki.apkg");
        var summary = ApkgExport.Write(outgoing with { Cards = cards }, path);
        anki.ImportPackage(path);
        return summary.Notes;
    }

    private void SendCards(SyncPlan plan)
    {
        foreach (var (card, values) in plan.States)
        {
            anki.SetCard(card, values);
        }

        foreach (var (card, flag) in plan.Flags)
        {
            anki.SetCard(card, [new("flags", flag)]);
        }

        if (plan.ToSuspend.Count > 0)
        {
            anki.SetSuspended(true, plan.ToSuspend);
        }

        if (plan.ToUnsuspend.Count > 0)
        {
            anki.SetSuspended(false, plan.ToUnsuspend);
        }
    }

    private void SendReviews(IReadOnlyList<(EventId Event, ReviewRow Row)> reviews)
    {
        var there = anki.ReviewNumbers([.. reviews.Select(review => review.Row.CardId).Distinct()]);
        var missing = reviews.Where(review => !there.Contains(review.Row.Id)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        try
        {
            anki.InsertReviews(missing.Select(review => review.Row));
        }
        catch (AnkiConnectException exception) when (exception.IsTakenNumber)
        {
            missing.ForEach(SendMoved);
        }
    }

    // A number that a card of hers holds already: ours moves on until one is free, and the move is remembered.
    private void SendMoved((EventId Event, ReviewRow Row) review)
    {
        var number = review.Row.Id;
        while (!TryInsert(review.Row with { Id = number }))
        {
            number++;
        }

        if (number != review.Row.Id)
        {
            ours.Keep([new MovedReview(review.Event, number)]);
        }
    }

    private bool TryInsert(ReviewRow row)
    {
        try
        {
            anki.InsertReviews([row]);
            return true;
        }
        catch (AnkiConnectException exception) when (exception.IsTakenNumber)
        {
            return false;
        }
    }
}
