import assert from "node:assert/strict"
import { test } from "node:test"
import { durationBeside } from "./describe-option"

function option(title: string) {
  return { id: "option", title, duration_minutes: 90, price: 100 }
}

test("the length is not said twice", () => {
  assert.equal(durationBeside("en", option("90 minutes")), null)
  assert.equal(durationBeside("en", option("1 h 30 min")), null)
  assert.equal(durationBeside("en", option("Long hair")), "1 h 30 min")
  assert.equal(durationBeside("en", option("Set of 2 hands")), "1 h 30 min")
})
