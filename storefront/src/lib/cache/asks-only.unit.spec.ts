import assert from "node:assert/strict"
import test from "node:test"
import { asksOnly } from "./asks-only"

const NAMES = ["category_id", "limit"]

test("a question with nothing else set asks only that", () => {
  assert.equal(asksOnly({ limit: 24 }, NAMES), true)
  assert.equal(asksOnly({ category_id: "spa", limit: 24, q: "", near: undefined, amenity: [] }, NAMES), true)
})

test("whatever is typed beside it makes it another", () => {
  assert.equal(asksOnly({ limit: 24, q: "massage" }, NAMES), false)
  assert.equal(asksOnly({ limit: 24, amenity: ["parking"] }, NAMES), false)
  assert.equal(asksOnly({ limit: 24, offset: 0 }, NAMES), false)
})
