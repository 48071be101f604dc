import assert from "node:assert/strict"
import { test } from "node:test"
import { stepByKey } from "./step-by-key"

test("arrows lead along the line of reading, and around", () => {
  assert.deepEqual(
    ["ArrowRight", "ArrowLeft", "Home", "End", "Tab"].map((key) => stepByKey(key, 4, 5, false)),
    [0, 3, 0, 4, null],
  )
  assert.deepEqual(
    ["ArrowRight", "ArrowLeft"].map((key) => stepByKey(key, 0, 5, true)),
    [4, 1],
  )
})
