import type { Frame } from "./frame"
import type { StaffSubject } from "./question"
import type { StaffStarts } from "./segment-starts"

const NOBODY: readonly StaffSubject[] = []

/**
 * Calls `found` for every start on the grid at which somebody can begin, ascending: its place in the frame, how many can
 * begin then, how long the slowest of them takes, and, if `named`, who they are in the question's order. Tens of thousands
 * of staff and minutes meet here, and nothing is as quick as arrays of numbers.
 */
export function sweepGrid(
  { minutes }: Frame,
  staff: readonly StaffStarts[],
  named: boolean,
  found: (place: number, free: number, longest: number, names: readonly StaffSubject[]) => void,
): void {
  const free = new Uint32Array(minutes.length)
  const longest = new Uint32Array(minutes.length)
  const names = named ? Array.from(minutes, (): StaffSubject[] => []) : null
  // A team as a rule takes equally long, and then who is free is not asked minute by minute.
  const usual = staff[0]?.staff.duration ?? 0
  const alike = staff.every((one) => one.staff.duration === usual)
  if (alike) longest.fill(usual)
  for (const { staff: one, starts, frame } of staff) {
    const { grid, places } = frame
    // Both ascend, so that one pass is enough.
    let next = 0
    for (const { start, end } of starts) {
      while (next < grid.length && grid[next] < start) next++
      const first = next
      for (; next < grid.length && grid[next] < end; next++) free[places[next]]++
      if (alike && !names) continue
      for (let index = first; index < next; index++) {
        const place = places[index]
        if (longest[place] < one.duration) longest[place] = one.duration
        names?.[place].push(one)
      }
    }
  }
  for (let place = 0; place < minutes.length; place++) {
    if (free[place] > 0) found(place, free[place], longest[place], names?.[place] ?? NOBODY)
  }
}
