import type { ProductOption } from "./product"

type Choosing = { options: Record<string, string> }

/** Every choice of one value of each option, the last option changing first; one empty choice without options. */
export function combinations(options: readonly ProductOption[]): Record<string, string>[] {
  return options.reduce<Record<string, string>[]>(
    (before, { title, values }) =>
      before.flatMap((choice) => values.map((value) => ({ ...choice, [title]: value }))),
    [{}],
  )
}

/**
 * The rows for every combination of the options. A row that has the combination stays; when an option came or went, the first
 * that agrees in what both have does, so that what was typed and what lies in stock is kept.
 */
export function matrixOf<Row extends Choosing>(
  options: readonly ProductOption[],
  rows: readonly Row[],
  blank: Row,
): Row[] {
  const left = new Set(rows)
  const take = (fits: (row: Row) => boolean) => {
    const found = [...left].find(fits)
    if (found) left.delete(found)
    return found
  }
  const wanted = combinations(options)
  const same = wanted.map((choice) => take((row) => keyOf(row.options) === keyOf(choice)))
  return wanted.map((choice, index) => {
    const row = same[index] ?? take((one) => agrees(one.options, choice)) ?? blank
    return { ...row, options: choice }
  })
}

const keyOf = (choice: Record<string, string>) =>
  JSON.stringify(Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Whether two choices name no option differently; those of the same options are told apart by their values. */
function agrees(a: Record<string, string>, b: Record<string, string>): boolean {
  const isSameShape = Object.keys(a).sort().join("\n") === Object.keys(b).sort().join("\n")
  return (
    !isSameShape && Object.entries(a).every(([title, value]) => b[title] === undefined || b[title] === value)
  )
}

/** `S, M , L` as a list without empty and repeated words. */
export function valuesOf(text: string): string[] {
  const words = text.split(",").map((word) => word.trim())
  return words.filter((word, index) => word !== "" && words.indexOf(word) === index)
}
