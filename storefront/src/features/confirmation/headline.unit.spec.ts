import assert from "node:assert/strict"
import { test } from "node:test"
import { headline } from "./headline"

test("nobody is told that they are booked before the venue has said yes", () => {
  assert.equal(headline([{ status: "requested" }]), "Your request is sent")
  assert.equal(headline([{ status: "confirmed" }]), "You are booked")
  assert.equal(headline([{ status: "requested" }, { status: "confirmed" }]), "You are booked")
  assert.equal(headline([]), "Thank you")
})
