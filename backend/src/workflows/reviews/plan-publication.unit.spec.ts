import { planPublication } from "./plan-publication"

const draft = { wanted: "published", current: "draft", byVendor: true, required: true } as const

it("proposes a vendor's draft while the platform approves services", () => {
  expect(planPublication(draft)).toEqual({ status: "draft", review: "propose" })
  expect(planPublication({ ...draft, current: null })).toEqual({ status: "draft", review: "propose" })
})

it("publishes at once when nobody asks for approval, or the platform does it", () => {
  expect(planPublication({ ...draft, required: false })).toEqual({ status: "published", review: "keep" })
  expect(planPublication({ ...draft, byVendor: false })).toEqual({ status: "published", review: "approve" })
})

it("leaves what is published, and what a body does not speak of", () => {
  expect(planPublication({ ...draft, current: "published" })).toEqual({ status: "published", review: "keep" })
  expect(planPublication({ ...draft, wanted: undefined })).toEqual({ status: undefined, review: "keep" })
})

it("withdraws what goes back to draft", () => {
  expect(planPublication({ ...draft, wanted: "draft" })).toEqual({ status: "draft", review: "withdraw" })
})
