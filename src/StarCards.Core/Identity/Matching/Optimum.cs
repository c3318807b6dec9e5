namespace StarCards.Identity.Matching;

/// <summary>The assignment of rows to columns with the greatest sum (Kuhn 1955, Munkres 1957, in the form that adds row by row along shortest paths).</summary>
internal static class Optimum
{
    /// <param name="gains">What each row gains in each column; 0 where nothing is gained. At least one row.</param>
    /// <returns>The greatest sum, and for each row its column, or null.</returns>
    public static (double Total, int?[] Columns) Of(double[][] gains)
    {
        var (rows, columns) = (gains.Length, gains[0].Length);
        var size = Math.Max(rows, columns);
        var solver = new Solver(size, (row, column) => row < rows && column < columns ? -gains[row][column] : 0);
        var columnOf = solver.Solve();
        var chosen = new int?[rows];
        var total = 0.0;
        for (var row = 0; row < rows; row++)
        {
            var column = columnOf[row];
            if (column < columns && gains[row][column] > 0)
            {
                chosen[row] = column;
                total += gains[row][column];
            }
        }

        return (total, chosen);
    }

    /// <summary>Rows and columns are counted from 1; 0 stands for none.</summary>
    private sealed class Solver(int size, Func<int, int, double> cost)
    {
        private readonly double[] _ofRow = new double[size + 1];
        private readonly double[] _ofColumn = new double[size + 1];
        private readonly int[] _rowOf = new int[size + 1];
        private readonly int[] _cameFrom = new int[size + 1];

        public int[] Solve()
        {
            for (var row = 1; row <= size; row++)
            {
                Flip(FreeColumn(row));
            }

            var columnOf = new int[size];
            for (var column = 1; column <= size; column++)
            {
                columnOf[_rowOf[column] - 1] = column - 1;
            }

            return columnOf;
        }

        /// <summary>The column in which the cheapest path from a row ends.</summary>
        private int FreeColumn(int row)
        {
            var cheapest = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
            var isUsed = new bool[size + 1];
            _rowOf[0] = row;
            var column = 0;
            while (_rowOf[column] != 0)
            {
                isUsed[column] = true;
                var next = Reach(column, cheapest, isUsed);
                Shift(cheapest[next], cheapest, isUsed);
                column = next;
            }

            return column;
        }

        private int Reach(int column, double[] cheapest, bool[] isUsed)
        {
            var row = _rowOf[column];
            var next = 0;
            for (var other = 1; other <= size; other++)
            {
                if (isUsed[other])
                {
                    continue;
                }

                var reduced = cost(row - 1, other - 1) - _ofRow[row] - _ofColumn[other];
                if (reduced < cheapest[other])
                {
                    cheapest[other] = reduced;
                    _cameFrom[other] = column;
                }

                next = next == 0 || cheapest[other] < cheapest[next] ? other : next;
            }

            return next;
        }

        private void Shift(double by, double[] cheapest, bool[] isUsed)
        {
            for (var column = 0; column <= size; column++)
            {
                if (isUsed[column])
                {
                    _ofRow[_rowOf[column]] += by;
                    _ofColumn[column] -= by;
                }
                else
                {
                    cheapest[column] -= by;
                }
            }
        }

        /// <summary>Hands the columns on along the path that was found.</summary>
        private void Flip(int column)
        {
            while (column != 0)
            {
                var before = _cameFrom[column];
                _rowOf[column] = _rowOf[before];
                column = before;
            }
        }
    }
}
