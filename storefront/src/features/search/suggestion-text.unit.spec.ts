import assert from "node:assert/strict"
import test from "node:test"
import { th } from "@/messages/th"
import { suggestionText } from "./suggestion-text"

const spa = { kind: "venue_category", text: "Spa", handle: "spa", detail: null } as const

test("a category is suggested by its name in the language, if it has one there", () => {
  assert.equal(suggestionText("th", spa), th.categories.spa)
  assert.equal(suggestionText("th", { ...spa, handle: "own-kind", text: "Own kind" }), "Own kind")
})

test("English and all that is no category stay as they are written", () => {
  assert.equal(suggestionText("en", { ...spa, text: "Spas" }), "Spas")
  assert.equal(suggestionText("th", { ...spa, kind: "venue" }), "Spa")
})
