import assert from "node:assert/strict"
import { test } from "node:test"
import { tokenLifetime } from "./token-lifetime"

function tokenWith(payload: string): string {
  return `header.${Buffer.from(payload).toString("base64url")}.signature`
}

test("reads both ends of a token's life", () => {
  const token = tokenWith(JSON.stringify({ iat: 1_700_000_000, exp: 1_700_086_400 }))
  assert.deepEqual(tokenLifetime(token), { issuedAt: 1_700_000_000_000, expiresAt: 1_700_086_400_000 })
})

test("what is no token has no life", () => {
  assert.equal(tokenLifetime("nonsense"), null)
  assert.equal(tokenLifetime(tokenWith("{}")), null)
  assert.equal(tokenLifetime(tokenWith("not json")), null)
})
