import assert from "node:assert/strict"
import { afterEach, beforeEach, mock, test } from "node:test"
import { firstMoment } from "./first-moment"

/** Work whose end the test decides. */
function openWork() {
  let fail: (error: Error) => void = () => undefined
  const work = new Promise<void>((_resolve, reject) => {
    fail = reject
  })
  return { work, fail }
}

/** Whether something has settled once all that is due has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false
  const note = () => {
    settled = true
  }
  promise.then(note, note)
  await new Promise((resolve) => setImmediate(resolve))
  return settled
}

/** Lets time go by, and with it what is due meanwhile. */
function pass(milliseconds: number): void {
  for (let gone = 0; gone < milliseconds; gone++) mock.timers.tick(1)
}

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }))
afterEach(() => mock.timers.reset())

test("work that is done is not waited for", async () => {
  await firstMoment(Promise.resolve("done"))
})

test("what fails at once is thrown", async () => {
  await assert.rejects(firstMoment(Promise.reject(new Error("away"))), /away/)
})

test("what fails within the moment is thrown", async () => {
  const { work, fail } = openWork()
  const waiting = firstMoment(work)
  pass(99)
  assert.equal(await isSettled(waiting), false)
  fail(new Error("away"))
  await assert.rejects(waiting, /away/)
})

test("what takes longer is not waited for, and may fail without anybody's notice", async () => {
  const { work, fail } = openWork()
  const waiting = firstMoment(work)
  pass(100)
  await waiting
  fail(new Error("too late"))
  assert.equal(await isSettled(work), true)
})

test("work that waits for a moment itself gets two", async () => {
  const waiting = firstMoment(new Promise(() => undefined), 2)
  pass(199)
  assert.equal(await isSettled(waiting), false)
  pass(1)
  await waiting
})
