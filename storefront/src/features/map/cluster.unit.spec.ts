import assert from "node:assert/strict"
import { test } from "node:test"
import { cluster } from "./cluster"

test("what would overlap is one group, what has room stands alone", () => {
  const places = [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 59, y: 39 },
    { id: "c", x: 60, y: 0 },
    { id: "d", x: 0, y: -40 },
    { id: "e", x: -59, y: -39 },
  ]
  assert.deepEqual(cluster(places, 60, 40), [["a", "b", "e"], ["c"], ["d"]])
  assert.deepEqual(cluster(places, 1, 1), [["a"], ["b"], ["c"], ["d"], ["e"]])
  assert.deepEqual(cluster([], 60, 40), [])
})
