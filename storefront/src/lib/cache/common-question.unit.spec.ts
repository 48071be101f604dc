import assert from "node:assert/strict"
import test from "node:test"
import { isCommon } from "./common-question"

type Question = { category_id?: string; q?: string; amenity?: string[]; limit: number; offset?: number }

const NAMES = ["category_id", "limit", "offset"] as const
const SHOWN = [{ handle: "spa" }, { handle: "nails" }]

const common = (question: Question) => isCommon(question, NAMES, SHOWN)

test("a list, the list of a category that is shown, and their first ten pages are common", () => {
  assert.equal(common({ limit: 24 }), true)
  assert.equal(common({ category_id: "", limit: 24, q: "", amenity: [] }), true)
  assert.equal(common({ category_id: "spa", limit: 24, offset: 0 }), true)
  assert.equal(common({ category_id: "nails", limit: 24, offset: 9 * 24 }), true)
})

test("whatever is typed beside it makes it another", () => {
  assert.equal(common({ limit: 24, q: "massage" }), false)
  assert.equal(common({ limit: 24, amenity: ["parking"] }), false)
  assert.equal(isCommon({ limit: 24, offset: 24 }, ["limit"]), false)
})

test("a category that nobody shows, and a page far behind, are asked for by nobody but who typed them", () => {
  assert.equal(common({ category_id: "made-up-1", limit: 24 }), false)
  assert.equal(isCommon<Question>({ category_id: "spa", limit: 24 }, NAMES), false)
  assert.equal(common({ limit: 24, offset: 10 * 24 }), false)
  assert.equal(common({ category_id: "spa", limit: 24, offset: 998 * 24 }), false)
})
