import type { Term } from "./scope"

/** A number of the current days and of those they are compared with. */
export interface Compared {
  current: number
  previous: number
}

/** The same of money, in major units of one currency; amounts of several currencies are never added up. */
export interface ComparedMoney extends Compared {
  currency_code: string
}

/** Adds up a number of the rows of each term. */
export function compare<Row extends { term: Term }>(
  rows: readonly Row[],
  read: (row: Row) => number,
): Compared {
  const total = (term: Term) => rows.reduce((sum, row) => (row.term === term ? sum + read(row) : sum), 0)
  return { current: total("current"), previous: total("previous") }
}
