import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { describeSaid } from "./describe-said"

const t = translator("en", "products")
const said = { handle: "a", name: "A", unit: null }

test("what is said of a product, by its type", () => {
  assert.equal(describeSaid(t, { ...said, type: "number", value: 1250.5, unit: "ml" }), "1,250.5 ml")
  assert.equal(describeSaid(t, { ...said, type: "boolean", value: false }), "No")
  assert.equal(describeSaid(t, { ...said, type: "choice", value: "Jar" }), "Jar")
})
