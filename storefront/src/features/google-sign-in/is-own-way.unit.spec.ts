import assert from "node:assert/strict"
import { test } from "node:test"
import { isOwnWay } from "./is-own-way"

test("only the way that began here ends here", () => {
  assert.equal(isOwnWay("abc", "abc"), true)
  for (const answered of ["abd", "ab", "abcd", "", null]) {
    assert.equal(isOwnWay("abc", answered), false)
  }
  assert.equal(isOwnWay("", ""), false)
})
