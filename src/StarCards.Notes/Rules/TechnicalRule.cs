using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Lists of matters of algorithms, "Trees", "Big O notation", which one studies and which ask for no story.</summary>
internal static class TechnicalRule
{
    private const int Fewest = 3;

    private static readonly PhraseTable Matters = new("tree|trees|binary tree|graph|graphs|graphing|heap|heaps|hash|hashing|hash table|hash tables|hash map|hashmap|linked list|linked lists|stack|stacks|queue|queues|array|arrays|string|strings|matrix|trie|tries|sorting|searching|binary search|recursion|backtracking|dynamic programming|divide and conquer|greedy|two pointers|sliding window|union find|bit manipulation|bfs|dfs|big o|big-o|complexity|algorithm|algorithms|algorithims|data structures|object oriented|object oriented design|oop|sql|database|databases|concurrency|threads|system design");

    /// <summary>True where most items name such a matter, and none asks anything.</summary>
    public static bool AreTopics(Stretch items) =>
        items.Count >= Fewest && items.TrueForAll(static item => item is { Ask: < Ask.Question, QuestionPrefix: 0 }) && items.CountOf(static item => Matters.IsIn(item.Folded)) * 5 >= items.Count * 3;
}
