import assert from "node:assert/strict"
import test from "node:test"
import { everyPage } from "./every-page"

/** A list of so many numbers that answers two at once, and which offsets it was asked for. */
function listOf(count: number, said = count) {
  const asked: number[] = []
  const ask = (offset: number) => {
    asked.push(offset)
    const entries = [offset, offset + 1].filter((entry) => entry < count)
    return Promise.resolve({ entries, count: said })
  }
  return { ask, asked }
}

test("a list is read to its end, and not asked further", async () => {
  const { ask, asked } = listOf(4)
  assert.deepEqual(await everyPage(ask, 100), [0, 1, 2, 3])
  assert.deepEqual(asked, [0, 2])
  assert.deepEqual(await everyPage(listOf(0).ask, 100), [])
})

test("a list that grows shorter meanwhile, or has no end, is left", async () => {
  const shrunk = listOf(2, 9)
  assert.deepEqual(await everyPage(shrunk.ask, 100), [0, 1])
  assert.deepEqual(shrunk.asked, [0, 2])
  const endless = listOf(1000)
  assert.equal((await everyPage(endless.ask, 6)).length, 6)
  assert.deepEqual(endless.asked, [0, 2, 4])
})

test("a part of a list begins where it is told to", async () => {
  const { ask, asked } = listOf(7)
  assert.deepEqual(await everyPage(ask, 4, 2), [2, 3, 4, 5])
  assert.deepEqual(await everyPage(ask, 4, 4), [4, 5, 6])
  assert.deepEqual(asked, [2, 4, 4, 6])
})
