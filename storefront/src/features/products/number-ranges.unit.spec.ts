import assert from "node:assert/strict"
import { test } from "node:test"
import { numberRanges, writtenRange } from "./number-ranges"

const written = (min: number, max: number) => numberRanges(min, max).map(writtenRange)

test("numbers are divided at round borders, open at both ends", () => {
  assert.deepEqual(written(30, 480), ["..100", "100..300", "300.."])
  assert.deepEqual(written(0, 3), ["..1", "1..2", "2.."])
  assert.deepEqual(written(50, 200), ["..100", "100..150", "150.."])
  assert.deepEqual(written(0.1, 0.4), ["..0.2", "0.2..0.3", "0.3.."])
})

test("nothing to divide", () => {
  assert.deepEqual(written(5, 5), [])
  assert.deepEqual(written(6, 5), [])
})
