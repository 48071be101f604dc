import assert from "node:assert/strict"
import { test } from "node:test"
import { expected, runningPlaza } from "./api.mjs"

test("without keys for it nothing of signing in with Google is offered or shown", async () => {
  const plaza = runningPlaza()
  assert.deepEqual(expected(await plaza.store("/sign-in-methods"), 200), { methods: ["emailpass"] })
  for (const page of ["sign-in", "register"]) {
    const answer = await fetch(`${plaza.connection.storefront_url}/account/${page}`)
    const html = await answer.text()
    assert.equal(answer.status, 200)
    assert.match(html, /<input[^>]+type="password"/)
    assert.doesNotMatch(html, /Continue with Google/)
  }
})
