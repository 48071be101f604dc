import { isFree, mergeIntervals, type Interval } from "../slots/interval"

/** Sessions that want to take place: their starts, and what each needs. Minutes of UTC. */
export interface SessionNeeds {
  starts: readonly number[]
  duration: number
  buffer_before: number
  buffer_after: number
  staff_id: string | null
  /** For each resource kind needed, the units of that kind. */
  resources: readonly (readonly string[])[]
}

/** A start with the unit of each resource kind it gets, or null when someone or something is taken. */
export interface FittedStart {
  start: number
  unit_ids: string[] | null
}

/**
 * Gives each start its staff member and the first free unit of each resource kind, in order: what one session takes
 * is taken for those after it. `busy` is by subject, merged and ascending.
 */
export function fitSessions(
  needs: SessionNeeds,
  busy: ReadonlyMap<string, readonly Interval[]>,
): FittedStart[] {
  const taken = new Map(busy)
  return needs.starts.map((start) => {
    const from = start - needs.buffer_before
    const until = start + needs.duration + needs.buffer_after
    const canHave = (id: string) => isFree(taken.get(id) ?? [], from, until)
    const unit_ids = needs.resources.flatMap((units) => units.find(canHave) ?? [])
    const isStaffFree = needs.staff_id === null || canHave(needs.staff_id)
    if (!isStaffFree || unit_ids.length < needs.resources.length) return { start, unit_ids: null }
    for (const id of needs.staff_id === null ? unit_ids : [needs.staff_id, ...unit_ids]) {
      taken.set(id, mergeIntervals([...(taken.get(id) ?? []), { start: from, end: until }]))
    }
    return { start, unit_ids }
  })
}
