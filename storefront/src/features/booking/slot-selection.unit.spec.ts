import assert from "node:assert/strict"
import { test } from "node:test"
import { selectSlot } from "./slot-selection"

const nine = { starts_at: "2026-11-24T02:00:00.000Z", ends_at: "2026-11-24T03:00:00.000Z", remaining: 1 }
const ten = { starts_at: "2026-11-25T03:00:00.000Z", ends_at: "2026-11-25T04:00:00.000Z", remaining: 2 }
const DAYS = [
  { date: "2026-11-23", slots: [] },
  { date: "2026-11-24", slots: [nine] },
  { date: "2026-11-25", slots: [ten] },
]

test("the first free day is chosen, but no time", () => {
  assert.deepEqual(selectSlot(DAYS, {}), { day: DAYS[1], slot: null })
})

test("a wished time brings its day along", () => {
  assert.deepEqual(selectSlot(DAYS, { startsAt: ten.starts_at }), { day: DAYS[2], slot: ten })
  assert.deepEqual(selectSlot(DAYS, { date: "2026-11-24", startsAt: ten.starts_at }), {
    day: DAYS[2],
    slot: ten,
  })
})

test("a wished day that is full gives way to the first free one", () => {
  assert.deepEqual(selectSlot(DAYS, { date: "2026-11-23" }), { day: DAYS[1], slot: null })
  assert.deepEqual(selectSlot(DAYS, { date: "2026-11-25" }), { day: DAYS[2], slot: null })
})

test("a time that is gone leaves the day", () => {
  const gone = { date: "2026-11-25", startsAt: "2026-11-25T05:00:00.000Z" }
  assert.deepEqual(selectSlot(DAYS, gone), { day: DAYS[2], slot: null })
})

test("nothing free, nothing chosen", () => {
  assert.deepEqual(selectSlot([], {}), { day: null, slot: null })
})
