import assert from "node:assert/strict"
import test from "node:test"
import { isHandle } from "./is-handle"

test("handles and ids are, in any script, up to two hundred characters", () => {
  for (const text of ["lotus", "baan-dokrak-2", "ven_01JABCDEF", "สปา", "v1.5", "x".repeat(200)]) {
    assert.equal(isHandle(text), true, text)
  }
})

test("nothing, control characters, dots alone and what goes on and on are not", () => {
  for (const text of ["", "\0", "lotus\n", "\u0085", ".", "..", "x".repeat(201)]) {
    assert.equal(isHandle(text), false, JSON.stringify(text))
  }
})
