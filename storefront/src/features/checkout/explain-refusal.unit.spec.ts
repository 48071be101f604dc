import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { PlazaError } from "@/lib/plaza/error"
import { explainRefusal } from "./explain-refusal"

const t = translator("en", "answers")

const STATE = { attempt: "a".repeat(32) }

test("when it is open whether it worked, the attempt keeps its name", () => {
  const running = new PlazaError(409, { type: "conflict", message: "…", code: "idempotency_in_progress" })
  assert.equal(explainRefusal(t, running, STATE).attempt, STATE.attempt)
  assert.equal(explainRefusal(t, new PlazaError(503, null), STATE).attempt, STATE.attempt)
})

test("after a clear refusal the next press is a new attempt", () => {
  const gone = new PlazaError(409, { type: "conflict", message: "…", code: "hold_expired" })
  const state = explainRefusal(t, gone, STATE)
  assert.notEqual(state.attempt, STATE.attempt)
  assert.match(state.message ?? "", /pick it again/)
})

test("a refusal without words of ours keeps the backend's", () => {
  const strange = new PlazaError(400, { type: "invalid_data", message: "The e-mail is not accepted" })
  assert.equal(explainRefusal(t, strange, STATE).message, "The e-mail is not accepted")
})

test("what is not the backend's is not explained away", () => {
  assert.throws(() => explainRefusal(t, new TypeError("oops"), STATE), TypeError)
})
