namespace StarCards.Scheduling.Fitting;

/// <summary>Solves small symmetric systems by Cholesky's decomposition.</summary>
internal static class LinearSystem
{
    /// <summary>The solution of matrix * x = right, or null where the matrix is not positive definite.</summary>
    /// <param name="matrix">Symmetric; only the lower triangle is read, and it is overwritten.</param>
    /// <param name="right">The right side.</param>
    public static double[]? Solve(double[][] matrix, double[] right)
    {
        if (!Decompose(matrix, right.Length))
        {
            return null;
        }

        var solution = (double[])right.Clone();
        for (var row = 0; row < solution.Length; row++)
        {
            for (var column = 0; column < row; column++)
            {
                solution[row] -= matrix[row][column] * solution[column];
            }

            solution[row] /= matrix[row][row];
        }

        for (var row = solution.Length - 1; row >= 0; row--)
        {
            for (var below = row + 1; below < solution.Length; below++)
            {
                solution[row] -= matrix[below][row] * solution[below];
            }

            solution[row] /= matrix[row][row];
        }

        return solution;
    }

    private static bool Decompose(double[][] matrix, int size)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row][column];
                for (var index = 0; index < column; index++)
                {
                    rest -= matrix[row][index] * matrix[column][index];
                }

                if (row == column && !(rest > 0))
                {
                    return false;
                }

                matrix[row][column] = row == column ? Math.Sqrt(rest) : rest / matrix[column][column];
            }
        }

        return true;
    }
}
