/** A list with the row of an id at another place, from 0; beyond the end is the end, undefined is where it stands. */
export function moved<Row extends { id: string }>(rows: readonly Row[], id: string, to: number | undefined): Row[] {
  const row = rows.find((one) => one.id === id)
  if (!row || to === undefined) return [...rows]
  const others = rows.filter((one) => one !== row)
  return [...others.slice(0, to), row, ...others.slice(to)]
}
