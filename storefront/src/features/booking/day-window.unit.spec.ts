import assert from "node:assert/strict"
import { test } from "node:test"
import { neighbourStart, windowFrom } from "./day-window"

const BOUNDS = { today: "2026-11-21", lastDay: "2026-12-10" }

test("a window is two weeks long, and ends where booking ends", () => {
  assert.deepEqual(windowFrom("2026-11-21", "2026-12-10"), { from: "2026-11-21", to: "2026-12-04" })
  assert.deepEqual(windowFrom("2026-12-05", "2026-12-10"), { from: "2026-12-05", to: "2026-12-10" })
})

test("there is nothing before today", () => {
  assert.equal(neighbourStart("2026-11-21", -1, BOUNDS), null)
  assert.equal(neighbourStart("2026-11-25", -1, BOUNDS), "2026-11-21")
  assert.equal(neighbourStart("2026-12-05", -1, BOUNDS), "2026-11-21")
})

test("there is nothing after the last day", () => {
  assert.equal(neighbourStart("2026-11-21", 1, BOUNDS), "2026-12-05")
  assert.equal(neighbourStart("2026-12-05", 1, BOUNDS), null)
})
