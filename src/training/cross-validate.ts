const FOLDS = 5;

/** What models say of rows that they were not fitted to: each fifth row is left to a model fitted to the others. */
export function crossValidate<Row, Answer>(
  rows: readonly Row[],
  train: (training: readonly Row[]) => (row: Row) => Answer,
): Answer[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(rows.filter((_row, index) => index % FOLDS !== fold)),
  );
  return rows.map((row, index) => (models[index % FOLDS] as (row: Row) => Answer)(row));
}
