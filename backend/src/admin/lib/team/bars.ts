import { DAY, LATEST_END } from "../time/local-time"

/** A stretch of a day in minutes from its midnight, half-open; up to noon of the following day. */
export type Bar = { start: number; end: number }
export type Edge = "start" | "end"

/** What dragging keeps to, in minutes; also the shortest bar. */
export const STEP = 15
/** How long a bar is that is put down without being drawn. */
const USUAL = 4 * 60
const BREAK = 30

export const snap = (minutes: number) => Math.round(minutes / STEP) * STEP

/** The free time around a bar, between those it must not run into. */
function roomOf({ start, end }: Bar, others: readonly Bar[]): Bar {
  const before = others.filter((other) => other.end <= start).map((other) => other.end)
  const after = others.filter((other) => other.start >= end).map((other) => other.start)
  return { start: Math.max(0, ...before), end: Math.min(LATEST_END, ...after) }
}

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The bar `by` minutes later or earlier, as far as there is room; it begins on its own day. */
export function moveBar(bar: Bar, by: number, others: readonly Bar[]): Bar {
  const room = roomOf(bar, others)
  const length = bar.end - bar.start
  const start = between(bar.start + by, room.start, Math.min(room.end - length, DAY - STEP))
  return { start, end: start + length }
}

/** The bar with one edge at a minute, as far as there is room; at most a day long. */
export function resizeBar(bar: Bar, edge: Edge, at: number, others: readonly Bar[]): Bar {
  const room = roomOf(bar, others)
  if (edge === "end") {
    return { ...bar, end: between(at, bar.start + STEP, Math.min(room.end, bar.start + DAY)) }
  }
  const latest = Math.min(bar.end - STEP, DAY - STEP)
  return { ...bar, start: between(at, Math.max(room.start, bar.end - DAY), latest) }
}

/** A new bar from one minute to another, in whichever direction it was drawn; null where there is no room. */
export function drawBar(from: number, to: number, others: readonly Bar[]): Bar | null {
  if (others.some(({ start, end }) => start <= from && from < end) || from >= DAY) return null
  const room = roomOf({ start: from, end: from }, others)
  const drawn = {
    start: Math.max(Math.min(from, to), room.start),
    end: Math.min(Math.max(from, to), room.end),
  }
  return drawn.end - drawn.start < STEP ? null : drawn
}

/** A bar of the usual length that begins at a minute, or of what room there is. */
export const putBar = (from: number, others: readonly Bar[]) => drawBar(from, from + USUAL, others)

/** The bar with a break in its middle; null when it is too short for one. */
export function splitBar({ start, end }: Bar): [Bar, Bar] | null {
  const from = snap((start + end - BREAK) / 2)
  if (from - start < STEP || end - from - BREAK < STEP) return null
  return [
    { start, end: from },
    { start: from + BREAK, end },
  ]
}

/** In which of several rows each bar lies, so that none covers another. */
export function lanesOf(bars: readonly Bar[]): number[] {
  const ends: number[] = []
  const lanes = new Array<number>(bars.length).fill(0)
  const order = bars.map((bar, index) => ({ bar, index })).sort((a, b) => a.bar.start - b.bar.start)
  for (const { bar, index } of order) {
    const free = ends.findIndex((end) => end <= bar.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = bar.end
    lanes[index] = lane
  }
  return lanes
}
