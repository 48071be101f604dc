import assert from "node:assert/strict"
import test from "node:test"
import { PlazaError } from "./error"
import { nullWhenMissing, nullWhenUnknown } from "./null-when-missing"

const refused = (status: number) => Promise.reject(new PlazaError(status, null))

test("what is there is answered, what is missing is null", async () => {
  assert.equal(await nullWhenMissing(Promise.resolve("venue")), "venue")
  assert.equal(await nullWhenUnknown(Promise.resolve("venue")), "venue")
  assert.equal(await nullWhenMissing(refused(404)), null)
  assert.equal(await nullWhenUnknown(refused(404)), null)
})

test("a handle that is none is missing; what else is asked wrongly stays an error", async () => {
  assert.equal(await nullWhenUnknown(refused(400)), null)
  await assert.rejects(nullWhenMissing(refused(400)), { status: 400 })
})

test("a failure is no answer", async () => {
  for (const status of [401, 429, 500, 503]) {
    await assert.rejects(nullWhenUnknown(refused(status)), { status })
  }
  await assert.rejects(nullWhenUnknown(Promise.reject(new TypeError("broken"))), TypeError)
})
