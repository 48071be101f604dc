import assert from "node:assert/strict"
import { test } from "node:test"
import { internalPath } from "./internal-path"

test("paths of this site are followed", () => {
  assert.equal(internalPath("/checkout", "/"), "/checkout")
  assert.equal(internalPath("/venues/a/book?service=b&variant=c", "/"), "/venues/a/book?service=b&variant=c")
})

test("everything else leads to the fallback", () => {
  const strangers = [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "",
    undefined,
    ["/a"],
    "/a\n//b",
  ]
  for (const stranger of strangers) {
    assert.equal(internalPath(stranger, "/account/bookings"), "/account/bookings")
  }
})
