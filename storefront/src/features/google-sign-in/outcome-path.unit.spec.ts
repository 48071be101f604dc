import assert from "node:assert/strict"
import { test } from "node:test"
import { readOutcome, withOutcome } from "./outcome-path"

test("an address says how it went with Google, or nothing", () => {
  assert.equal(readOutcome("declined"), "declined")
  for (const said of [undefined, "", "fine", ["declined"]]) {
    assert.equal(readOutcome(said), null)
  }
})

test("what is gone on to is told, and keeps what it asks for", () => {
  assert.equal(withOutcome("/account/data", null), "/account/data")
  assert.equal(withOutcome("/account/data", "declined"), "/account/data?google=declined")
  assert.equal(withOutcome("/venues?city=Bangkok", "failed"), "/venues?city=Bangkok&google=failed")
  assert.equal(withOutcome("/account?google=failed", "declined"), "/account?google=declined")
})
