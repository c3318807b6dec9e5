using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Predicting;

/// <summary>What FSRS expects: its recall, from memory states that are not rounded.</summary>
internal sealed class FsrsPredictor(FsrsModel<float> model) : IRecallPredictor
{
    private (float Stability, float Difficulty)? _memory;

    public double Recall(int elapsedDays) => _memory is { } memory ? model.Recall(elapsedDays, memory.Stability) : 1;

    public void Learn(RatedDay rated, int elapsedDays) => _memory = _memory is { } memory
        ? model.Next(memory.Stability, memory.Difficulty, rated.Rating, elapsedDays)
        : model.First(rated.Rating);
}
