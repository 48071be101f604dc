import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { fieldErrorsOf } from "@/ui/form-state"
import { contactSchema, deliverySchema } from "./checkout-details"

const t = translator("en", "answers")

const CONTACT = { first_name: "Ploy", last_name: "Chai", email: " Ploy@Example.com ", phone: "" }

test("services alone need no address", () => {
  assert.deepEqual(contactSchema.parse(CONTACT), {
    first_name: "Ploy",
    last_name: "Chai",
    email: "ploy@example.com",
    phone: "",
  })
})

test("goods need to know where to", () => {
  const result = deliverySchema.safeParse({ ...CONTACT, address_1: " ", city: "", country_code: "th" })
  assert.equal(result.success, false)
  assert.deepEqual(fieldErrorsOf(t, result.error), {
    address_1: "Please enter street and number.",
    city: "Please enter the city.",
  })
})

test("an e-mail address is checked", () => {
  const result = contactSchema.safeParse({ ...CONTACT, email: "ploy(at)example" })
  assert.equal(result.success, false)
  assert.deepEqual(fieldErrorsOf(t, result.error), {
    email: "Please enter an e-mail address such as name@example.com.",
  })
})
