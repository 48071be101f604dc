import assert from "node:assert/strict"
import { test } from "node:test"
import type { OpeningHours } from "@/lib/plaza/schemas/venue"
import { comingWeek, usualWeek } from "./week-of-hours"

const HOURS: OpeningHours = {
  weekly: [
    { weekday: 1, opens: "10:00", closes: "20:00" },
    { weekday: 7, opens: "12:00", closes: "26:00" },
  ],
  exceptions: [{ date: "2026-11-23", closed: true, opens: null, closes: null }],
}

test("the usual week goes from Monday to Sunday and knows no exception", () => {
  const week = usualWeek(HOURS)
  assert.deepEqual(
    week.map(({ weekday, intervals }) => [weekday, intervals.length]),
    [
      [1, 1],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 0],
      [7, 1],
    ],
  )
  assert.ok(week.every(({ isToday, isUsual }) => !isToday && isUsual))
})

test("the coming week begins today on the venue's clock and says where an exception counts", () => {
  // Saturday evening in London is Sunday morning in Bangkok.
  const [sunday, monday, tuesday, ...rest] = comingWeek(
    HOURS,
    "Asia/Bangkok",
    new Date("2026-11-21T20:00:00Z"),
  )
  assert.deepEqual(sunday, {
    weekday: 7,
    intervals: [{ weekday: 7, opens: "12:00", closes: "26:00" }],
    isToday: true,
    isUsual: true,
  })
  assert.deepEqual(monday, { weekday: 1, intervals: [], isToday: false, isUsual: false })
  assert.deepEqual([tuesday?.weekday, tuesday?.isUsual, rest.length], [2, true, 4])
})
