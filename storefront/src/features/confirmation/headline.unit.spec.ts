import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { headline } from "./headline"

const t = translator("en", "confirmation")

test("nobody is told that they are booked before the venue has said yes", () => {
  assert.equal(headline(t, [{ status: "requested" }]), "Your request is sent")
  assert.equal(headline(t, [{ status: "confirmed" }]), "You are booked")
  assert.equal(headline(t, [{ status: "requested" }, { status: "confirmed" }]), "You are booked")
  assert.equal(headline(t, []), "Thank you")
})
