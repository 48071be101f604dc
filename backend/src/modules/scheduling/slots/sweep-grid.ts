import type { Frame, StaffFrame } from "./frame"
import type { StaffSubject } from "./question"
import type { StaffStarts } from "./segment-starts"

const NOBODY: readonly StaffSubject[] = []

/**
 * Calls `found` for every start on the grid at which somebody can begin, ascending: its place in the frame, how many can
 * begin then, how long the slowest of them takes, and, if `named`, who they are in the question's order.
 */
export function sweepGrid(
  frame: Frame,
  staff: readonly StaffStarts[],
  named: boolean,
  found: (place: number, free: number, longest: number, names: readonly StaffSubject[]) => void,
): void {
  const places = frame.minutes.length
  // A team as a rule takes equally long, and then nobody has to be asked minute by minute.
  const usual = staff[0]?.staff.duration ?? 0
  if (!named && staff.every((one) => one.staff.duration === usual)) {
    const free = countFree(staff, places)
    for (let place = 0; place < places; place++) if (free[place] > 0) found(place, free[place], usual, NOBODY)
    return
  }
  const able = Array.from({ length: places }, (): StaffSubject[] => [])
  for (const one of staff) eachOpenPlace(one, (place) => able[place].push(one.staff))
  able.forEach((names, place) => {
    if (names.length === 0) return
    found(place, names.length, Math.max(...names.map(({ duration }) => duration)), names)
  })
}

/** The places of the frame on the grid of one staff member that are not barred to them, ascending. */
function eachOpenPlace(
  { frame: { grid, places }, barred }: StaffStarts,
  found: (place: number) => void,
): void {
  let next = 0
  for (let index = 0; index < grid.length; index++) {
    while (next < barred.length && barred[next].end <= grid[index]) next++
    if (next === barred.length || barred[next].start > grid[index]) found(places[index])
  }
}

/**
 * How many can begin at each of so many places. Tens of thousands of staff and minutes meet here; since those who work the
 * same hours share a grid, each is counted for its whole length, and only where what is barred begins and ends is looked at.
 */
function countFree(staff: readonly StaffStarts[], places: number): Uint32Array {
  const changes = new Map<StaffFrame, Int32Array>()
  for (const { frame, barred } of staff) {
    const change = changes.get(frame) ?? new Int32Array(frame.grid.length + 1)
    changes.set(frame, change)
    change[0]++
    for (const { start, end } of barred) {
      change[firstFrom(frame.grid, start)]--
      change[firstFrom(frame.grid, end)]++
    }
  }
  const free = new Uint32Array(places)
  for (const [{ grid, places: own }, change] of changes) {
    let able = 0
    for (let index = 0; index < grid.length; index++) free[own[index]] += able += change[index]
  }
  return free
}

/** The index of the first minute of an ascending grid that is not before a minute; the grid's length if none. */
function firstFrom(grid: Int32Array, minute: number): number {
  let low = 0
  let high = grid.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (grid[middle] < minute) low = middle + 1
    else high = middle
  }
  return low
}
