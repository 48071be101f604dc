import assert from "node:assert/strict"
import { test } from "node:test"
import { optionWith } from "./option-with"

const option = {
  id: "variant",
  title: "Massage",
  duration_minutes: 60,
  price: 800,
  rates: [
    { staff_id: "senior", price: 1200, duration_minutes: 75 },
    { staff_id: "quick", price: null, duration_minutes: 45 },
  ],
}

function terms(staffId: string, team: string[] = []) {
  const { price, duration_minutes, from } = optionWith(option, staffId, team)
  return [price, duration_minutes, from]
}

test("an option is what the person asks and takes", () => {
  assert.deepEqual(terms("senior"), [1200, 75, false])
  assert.deepEqual(terms("quick"), [800, 45, false])
  assert.deepEqual(terms("other"), [800, 60, false])
})

test("it is from the lowest price when anyone may do it", () => {
  assert.deepEqual(terms("", ["senior", "quick"]), [800, 60, true])
  assert.deepEqual(terms("", ["other", "quick"]), [800, 60, false])
  assert.deepEqual(terms(""), [800, 60, false])
})
