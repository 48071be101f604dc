/** A half-open stretch of minutes `[start, end)`. */
export interface Interval {
  start: number
  end: number
}

/** Sorts and joins intervals that overlap or touch; empty and inverted ones are dropped. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  let last: Interval | undefined
  for (const { start, end } of ascending(intervals)) {
    if (end <= start) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push((last = { start, end }))
  }
  return merged
}

/** The same intervals by their start: as they are when they come so, as they do from an index. */
function ascending(intervals: readonly Interval[]): readonly Interval[] {
  for (let index = 1; index < intervals.length; index++) {
    if (intervals[index].start < intervals[index - 1].start) {
      return [...intervals].sort((a, b) => a.start - b.start)
    }
  }
  return intervals
}

/** All minutes that are in none of the merged, ascending intervals; the first and the last stretch have no end. */
export function complement(intervals: readonly Interval[]): Interval[] {
  const everything = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  return subtract([everything], intervals)
}

/** What two merged lists have in common, ascending. */
export function intersect(left: readonly Interval[], right: readonly Interval[]): Interval[] {
  const common: Interval[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const start = Math.max(left[i].start, right[j].start)
    const end = Math.min(left[i].end, right[j].end)
    if (start < end) common.push({ start, end })
    if (left[i].end < right[j].end) i++
    else j++
  }
  return common
}

/** What of a merged, ascending list is left when another such list is taken out of it. */
export function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  let next = 0
  for (const { start, end } of from) {
    let at = start
    while (next < taken.length && taken[next].end <= at) next++
    for (let index = next; index < taken.length && taken[index].start < end; index++) {
      if (taken[index].start > at) left.push({ start: at, end: taken[index].start })
      at = Math.max(at, taken[index].end)
    }
    if (at < end) left.push({ start: at, end })
  }
  return left
}

/** True when a minute lies in one of the merged, ascending intervals. */
export function includes(intervals: readonly Interval[], minute: number): boolean {
  const next = firstEndingAfter(intervals, minute)
  return next < intervals.length && intervals[next].start <= minute
}

/** The index of the first of the merged, ascending `busy` intervals that ends after a minute; their number if none. */
export function firstEndingAfter(busy: readonly Interval[], minute: number): number {
  let low = 0
  let high = busy.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (busy[middle].end <= minute) low = middle + 1
    else high = middle
  }
  return low
}

/** True when `[start, end)` meets none of the merged, ascending `busy` intervals. */
export function isFree(busy: readonly Interval[], start: number, end: number): boolean {
  const next = firstEndingAfter(busy, start)
  return next === busy.length || busy[next].start >= end
}
