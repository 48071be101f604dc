import { isFree } from "./interval"
import type { Slot, SlotDay, SlotQuestion } from "./question"
import { eachStart, sharedHoursOf } from "./staff-starts"

/** Staff who are free at each start (UTC minutes) of one local day. */
export type FreeStaff = Map<number, string[]>

/**
 * The staff who can start a visit at each moment, by local day; the one function that both lists and claims.
 * Every day asked for is present. Starts for which a needed resource kind has no free unit are left out.
 */
export function listFreeStaff(question: SlotQuestion): Map<number, FreeStaff> {
  const days = new Map<number, FreeStaff>()
  for (let day = question.from_day; day <= question.to_day; day++) days.set(day, new Map())
  const hours = sharedHoursOf(question)
  for (const staff of question.staff) {
    eachStart(question, hours, staff, (utc, day) => {
      const starts = days.get(day)
      const free = starts?.get(utc)
      if (free) free.push(staff.id)
      else starts?.set(utc, [staff.id])
    })
  }
  if (question.resources.length > 0) {
    for (const starts of days.values()) {
      for (const utc of [...starts.keys()]) if (freeUnits(question, utc) === 0) starts.delete(utc)
    }
  }
  return days
}

/** The slots of every day asked for, in ascending order: one staff member serves one visit at a time. */
export function listSlots(question: SlotQuestion): SlotDay[] {
  const days: SlotDay[] = []
  for (const [day, starts] of listFreeStaff(question)) {
    const slots: Slot[] = []
    for (const [start, staff_ids] of starts) {
      slots.push({ start, remaining: Math.min(staff_ids.length, freeUnits(question, start)), staff_ids })
    }
    days.push({ day, slots: slots.sort((a, b) => a.start - b.start) })
  }
  return days
}

/** How many visits the resources allow at a start: the scarcest kind decides; Infinity when none is needed. */
function freeUnits(question: SlotQuestion, start: number): number {
  const from = start - question.buffer_before
  const until = start + question.duration + question.buffer_after
  let scarcest = Number.POSITIVE_INFINITY
  for (const units of question.resources) {
    const free = units.reduce((count, unit) => count + (isFree(unit.busy, from, until) ? 1 : 0), 0)
    scarcest = Math.min(scarcest, free)
  }
  return scarcest
}
