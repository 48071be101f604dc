import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { fittingProviders, paymentWords } from "./payment-words"

const t = translator("en", "checkout")

test("the system provider is called what it is", () => {
  assert.equal(paymentWords(t, "pp_system_default").title, "Demo payment")
  assert.match(paymentWords(t, "pp_system_default").text, /nothing is charged/)
})

test("others go by their name", () => {
  assert.deepEqual(paymentWords(t, "pp_stripe_stripe"), { title: "Stripe", text: "" })
})

test("paying at the venue is for when nothing is due now", () => {
  const all = ["pp_system_default", "pp_pay_at_venue_default"]
  assert.deepEqual(fittingProviders(all, 100), ["pp_system_default"])
  assert.deepEqual(fittingProviders(all, 0), ["pp_pay_at_venue_default"])
  assert.deepEqual(fittingProviders(["pp_system_default"], 0), ["pp_system_default"])
})
