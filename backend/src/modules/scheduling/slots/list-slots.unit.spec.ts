import fc from "fast-check"
import { IANAZone } from "luxon"
import { isFree } from "./interval"
import { listFreeStaff, listSlots } from "./list-slots"
import type { SlotQuestion } from "./question"
import { anyQuestion } from "./testing/any-question"
import { freeStaffByMinutes } from "./testing/minute-model"

/** The starts of a question with who is free, ascending, as the minute model gives them. */
function freeStaff(question: SlotQuestion): Map<number, [number, string[]][]> {
  const days = [...listFreeStaff(question)]
  return new Map(days.map(([day, starts]) => [day, [...starts].sort(([a], [b]) => a - b)]))
}

const check = (property: (question: SlotQuestion, zone: string) => void, numRuns: number) =>
  fc.assert(
    fc.property(anyQuestion, ({ question, zone }) => property(question, zone)),
    { numRuns },
  )

describe("The slot function", () => {
  it("lists exactly what the rules say, minute by minute", () => {
    let listing = 0
    check((question, zone) => {
      const rules = IANAZone.create(zone)
      const offsets = new Map<number, number>()
      // Clocks change on quarters of an hour, so one look-up a quarter is enough.
      const offsetAt = (utc: number) => {
        const quarter = Math.floor(utc / 15)
        const known = offsets.get(quarter) ?? rules.offset(quarter * 900_000)
        offsets.set(quarter, known)
        return known
      }
      const fast = freeStaff(question)
      expect(fast).toEqual(freeStaffByMinutes(question, offsetAt))
      if ([...fast.values()].some((starts) => starts.length > 0)) listing++
    }, 200)
    expect(listing).toBeGreaterThan(40)
  })

  it("never lists a time that is taken", () => {
    check((question) => {
      for (const { slots } of listSlots(question)) {
        for (const { start, staff_ids, remaining } of slots) {
          const from = start - question.buffer_before
          const until = start + question.duration + question.buffer_after
          for (const { id, busy } of question.staff) {
            if (staff_ids.includes(id)) expect(isFree(busy, from, until)).toBe(true)
          }
          const units = question.resources.map(
            (kind) => kind.filter(({ busy }) => isFree(busy, from, until)).length,
          )
          expect(remaining).toBe(Math.min(staff_ids.length, ...units))
          expect(remaining).toBeGreaterThan(0)
        }
      }
    }, 150)
  })

  it("does not depend on the order of staff, rules, exceptions or units", () => {
    check((question) => {
      const turned = <Entry>(list: readonly Entry[]) => [...list].reverse()
      const plan = ({ weekly, exceptions }: SlotQuestion["opening"]) => ({
        weekly: turned(weekly),
        exceptions: turned(exceptions),
      })
      const other = listSlots({
        ...question,
        opening: plan(question.opening),
        staff: turned(question.staff).map((one) => ({ ...one, shifts: plan(one.shifts) })),
        resources: turned(question.resources).map(turned),
      })
      const sorted = other.map(({ day, slots }) => ({
        day,
        slots: slots.map((slot) => ({ ...slot, staff_ids: [...slot.staff_ids].sort() })),
      }))
      expect(sorted).toEqual(listSlots(question))
    }, 150)
  })

  it("lists each day alike, whatever range it is asked in", () => {
    check((question) => {
      const { from_day, to_day } = question
      const whole = listSlots({ ...question, from_day: from_day - 2, to_day: to_day + 2 })
      expect(whole.slice(2, -2)).toEqual(listSlots(question))
      for (let day = from_day; day <= to_day; day++) {
        expect(listSlots({ ...question, from_day: day, to_day: day })).toEqual([whole[day - from_day + 2]])
      }
    }, 150)
  })

  it("lists each start once, ascending, under its day", () => {
    check((question) => {
      const days = listSlots(question)
      expect(days.map(({ day }) => day)).toEqual(
        Array.from(
          { length: question.to_day - question.from_day + 1 },
          (_, index) => question.from_day + index,
        ),
      )
      for (const { slots } of days) {
        slots.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(slots[index].start))
        for (const { staff_ids } of slots) expect(new Set(staff_ids).size).toBe(staff_ids.length)
      }
    }, 150)
  })
})
