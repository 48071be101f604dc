import assert from "node:assert/strict"
import { test } from "node:test"
import { dayByKey } from "./day-by-key"

/** Two weeks from the first on; a dot is a full day. */
const days = [..."xx.xxxx.xx..x."].map((state, index) => ({
  date: String(index + 1),
  slots: state === "x" ? [1] : [],
}))

test("up and down lead to the nearest free day of the other week", () => {
  assert.equal(dayByKey(days, "2", "ArrowDown"), "9")
  assert.equal(dayByKey(days, "1", "ArrowDown"), "9")
  assert.equal(dayByKey(days, "5", "ArrowDown"), "13")
  assert.equal(dayByKey(days, "10", "ArrowUp"), "2")
  assert.equal(dayByKey(days, "2", "ArrowUp"), null)
  assert.equal(dayByKey(days, "9", "ArrowDown"), null)
})

test("Home and End lead to the first and the last free day; other keys nowhere", () => {
  assert.equal(dayByKey(days, "5", "Home"), "1")
  assert.equal(dayByKey(days, "5", "End"), "13")
  assert.equal(dayByKey(days, "5", "ArrowRight"), null)
  assert.equal(dayByKey([], null, "Home"), null)
})
