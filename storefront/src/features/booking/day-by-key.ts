export const WEEK = 7

type Day = { date: string; slots: readonly unknown[] }

/**
 * The free day that a key leads to in a grid of weeks: up and down to the free day nearest to the same one a week before or
 * after, Home and End to the first and the last. Null for other keys, whose arrows radio buttons know by themselves, and when
 * there is no such day.
 */
export function dayByKey(days: readonly Day[], current: string | null, key: string): string | null {
  const free = days.flatMap(({ date, slots }, index) => (slots.length > 0 ? [{ date, index }] : []))
  const at = days.findIndex(({ date }) => date === current)
  const inWeekOf = (wanted: number) =>
    free
      .filter(({ index }) => Math.floor(index / WEEK) === Math.floor(wanted / WEEK))
      .toSorted((one, other) => Math.abs(one.index - wanted) - Math.abs(other.index - wanted))[0]
  switch (key) {
    case "ArrowUp":
      return inWeekOf(at - WEEK)?.date ?? null
    case "ArrowDown":
      return inWeekOf(at + WEEK)?.date ?? null
    case "Home":
      return free[0]?.date ?? null
    case "End":
      return free.at(-1)?.date ?? null
    default:
      return null
  }
}
