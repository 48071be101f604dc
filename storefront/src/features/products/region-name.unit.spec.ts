import assert from "node:assert/strict"
import test from "node:test"
import { regionName } from "./region-name"

const thailand = { iso_2: "th", display_name: "Thailand" }

test("a region that bears its country's name has it in every language, another the name it was given", () => {
  assert.equal(regionName("th", { name: "Thailand", countries: [thailand] }), "ไทย")
  assert.equal(regionName("en", { name: "Thailand", countries: [thailand] }), "Thailand")
  assert.equal(regionName("th", { name: "Far East", countries: [thailand] }), "Far East")
  assert.equal(regionName("th", { name: "Nowhere", countries: [] }), "Nowhere")
})
