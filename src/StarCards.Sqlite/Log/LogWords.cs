using StarCards.Reviews;

namespace StarCards.Sqlite.Log;

/// <summary>Words that stand in the log alone.</summary>
internal static class LogWords
{
    public static string Of(ManualOperation operation) => operation == ManualOperation.SetDue ? "set-due" : "forget-progress";

    public static ManualOperation OperationOf(string word) => word == "set-due" ? ManualOperation.SetDue : ManualOperation.ForgetProgress;
}
