import fc from "fast-check"
import { IANAZone } from "luxon"
import { isFree } from "./interval"
import { beginners, listSlots } from "./list-slots"
import { planVisit } from "./plan-visit"
import type { SlotQuestion } from "./question"
import { anyQuestion } from "./testing/any-question"
import { freeStaffByMinutes } from "./testing/minute-model"
import { visitStarts } from "./visit-starts"

/** The starts of a question with who is free, ascending, as the minute model gives them. */
function freeStaff(question: SlotQuestion): Map<number, [number, readonly string[]][]> {
  return new Map(
    listSlots(question).map(({ day, slots }) => [
      day,
      slots.map(({ start, staff_ids }) => [start, staff_ids]),
    ]),
  )
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
    expect(listing).toBeGreaterThan(25)
  })

  it("never lists a time that is taken, and plans each visit that it lists", () => {
    check((question) => {
      const segments = visitStarts(question)
      for (const { slots } of listSlots(question)) {
        for (const { start, end, remaining } of slots) {
          const visit = planVisit(question, segments, start, beginners(question, segments, start))
          expect(visit).toHaveLength(question.segments.length)
          expect(visit.at(-1)?.end).toBe(end)
          expect(remaining).toBeGreaterThan(0)
          let before = start
          for (const [index, { staff, ...part }] of visit.entries()) {
            const { buffer_before, buffer_after, resources } = question.segments[index]
            expect(part.start - before).toBeGreaterThanOrEqual(0)
            expect(part.start - before).toBeLessThanOrEqual(question.maximum_gap)
            before = part.end
            for (const work of staff.work) {
              expect(isFree(staff.busy, part.start + work.start, part.start + work.end)).toBe(true)
            }
            const from = part.start - buffer_before
            for (const units of resources) {
              expect(units.some(({ busy }) => isFree(busy, from, part.end + buffer_after))).toBe(true)
            }
          }
        }
      }
    }, 150)
  })

  it("lists and claims by the same rules, whoever is chosen", () => {
    check((question) => {
      const segments = visitStarts(question)
      const listed = new Set(listSlots(question).flatMap(({ slots }) => slots.map(({ start }) => start)))
      for (const { slots } of listSlots(question)) {
        for (const { start, staff_ids } of slots.slice(0, 5)) {
          const able = beginners(question, segments, start)
          expect(able.map(({ id }) => id)).toEqual(staff_ids)
          expect(planVisit(question, segments, start, able, (free) => free[free.length - 1])).toHaveLength(
            question.segments.length,
          )
          if (!listed.has(start + 1)) expect(beginners(question, segments, start + 1)).toEqual([])
        }
      }
    }, 150)
  })

  it("lists the same whether or not it is asked who is free", () => {
    let counted = 0
    check((question) => {
      const alike = question.segments.map((segment) => ({
        ...segment,
        staff: segment.staff.map((one) => ({
          ...one,
          duration: segment.staff[0].duration,
          work: segment.staff[0].work,
        })),
      }))
      for (const segments of [question.segments, alike]) {
        const named = listSlots({ ...question, segments })
        const unnamed = listSlots({ ...question, segments }, undefined, false)
        expect(unnamed).toEqual(
          named.map(({ day, slots }) => ({ day, slots: slots.map((slot) => ({ ...slot, staff_ids: [] })) })),
        )
        counted += unnamed.reduce((sum, { slots }) => sum + slots.length, 0)
      }
    }, 200)
    expect(counted).toBeGreaterThan(1000)
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
        segments: question.segments.map((segment) => ({
          ...segment,
          staff: turned(segment.staff).map((one) => ({ ...one, shifts: plan(one.shifts) })),
          resources: turned(segment.resources).map(turned),
        })),
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
