import assert from "node:assert/strict"
import { createHmac } from "node:crypto"
import test from "node:test"
import { isSigned } from "./verify-signature"

const SECRET = "0123456789abcdef0123456789abcdef"
const BODY = '{"changes":[],"everything":true}'
const NOW = 1_795_000_000

const signed = (time: number, body = BODY, secret = SECRET) =>
  `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`

test("what was signed under the secret is believed, five minutes before and after", () => {
  for (const time of [NOW - 300, NOW, NOW + 300]) {
    assert.equal(isSigned(signed(time), BODY, SECRET, NOW), true, String(time))
  }
  for (const time of [NOW - 301, NOW + 301]) {
    assert.equal(isSigned(signed(time), BODY, SECRET, NOW), false, String(time))
  }
})

test("another body, another secret or another time is not", () => {
  assert.equal(isSigned(signed(NOW), `${BODY} `, SECRET, NOW), false)
  assert.equal(isSigned(signed(NOW, BODY, "another secret of some length..."), BODY, SECRET, NOW), false)
  assert.equal(isSigned(signed(NOW).replace(`t=${NOW}`, `t=${NOW + 1}`), BODY, SECRET, NOW), false)
})

test("what is no signature is none", () => {
  const hex = "0".repeat(64)
  for (const header of [
    null,
    "",
    "t=,v1=",
    `v1=${hex}`,
    `t=${NOW},v1=${hex.slice(1)}`,
    `t=${NOW},v1=${hex}0`,
  ]) {
    assert.equal(isSigned(header, BODY, SECRET, NOW), false, String(header))
  }
})
