import assert from "node:assert/strict"
import { test } from "node:test"
import { formatKilometres } from "./kilometres"

test("distances are as exact as one can walk them", () => {
  assert.equal(formatKilometres("en", 0.012), "50 m")
  assert.equal(formatKilometres("en", 0.84), "850 m")
  assert.equal(formatKilometres("en", 0.96), "1 km")
  assert.equal(formatKilometres("en", 2.44), "2.4 km")
  assert.equal(formatKilometres("en", 31.4), "31 km")
  assert.equal(formatKilometres("th", 2.44), "2.4 กม.")
})
