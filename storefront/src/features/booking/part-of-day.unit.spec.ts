import assert from "node:assert/strict"
import { test } from "node:test"
import { groupByPartOfDay } from "./part-of-day"

function slotsAt(...instants: string[]) {
  return instants.map((starts_at) => ({ starts_at, ends_at: starts_at, remaining: 1 }))
}

function labels(instants: string[], timeZone: string) {
  return groupByPartOfDay("en", slotsAt(...instants), timeZone).map((part) => [
    part.name,
    part.slots.map((slot) => slot.label),
  ])
}

test("the venue's clock decides on the part of the day", () => {
  const instants = ["2026-11-24T04:45:00.000Z", "2026-11-24T05:00:00.000Z", "2026-11-24T10:00:00.000Z"]
  assert.deepEqual(labels(instants, "Asia/Bangkok"), [
    ["morning", ["11:45"]],
    ["afternoon", ["12:00"]],
    ["evening", ["17:00"]],
  ])
})

test("parts without free times are left out", () => {
  assert.deepEqual(labels(["2026-11-24T13:30:00.000Z"], "Asia/Bangkok"), [["evening", ["20:30"]]])
  assert.deepEqual(labels([], "Asia/Bangkok"), [])
})

test("an hour that happens twice is told apart by its offset", () => {
  const instants = ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z", "2026-10-25T02:30:00.000Z"]
  assert.deepEqual(labels(instants, "Europe/Berlin"), [
    ["morning", ["02:30 (GMT+2)", "02:30 (GMT+1)", "03:30"]],
  ])
})
