import assert from "node:assert/strict"
import { test } from "node:test"
import { newAttemptId } from "./attempt-id"

test("every attempt has a name of its own", () => {
  const ids = new Set(Array.from({ length: 100 }, newAttemptId))
  assert.equal(ids.size, 100)
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{32}$/)
  }
})
