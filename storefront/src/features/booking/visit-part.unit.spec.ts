import assert from "node:assert/strict"
import { describe, it } from "node:test"
import type { OfferService } from "./booking-offer"
import { partOf, segmentOf } from "./visit-part"

const service = {
  id: "svc_1",
  options: [{ id: "var_1" }, { id: "var_2" }],
  team: [{ id: "stf_1" }, { id: "stf_2" }],
  addOns: [{ id: "add_1" }, { id: "add_2" }],
} as unknown as OfferService

describe("A part of a visit", () => {
  it("starts with the first option and anyone", () => {
    assert.deepEqual(partOf(service), {
      serviceId: "svc_1",
      optionId: "var_1",
      staffId: "",
      addOnIds: [],
    })
  })

  it("takes what a link asks for", () => {
    const part = partOf(service, { option: "var_2", staff: "stf_2", addOns: ["add_2"] })
    assert.deepEqual(part, { serviceId: "svc_1", optionId: "var_2", staffId: "stf_2", addOnIds: ["add_2"] })
  })

  it("leaves out what is not on offer", () => {
    assert.deepEqual(partOf(service, { option: "var_9", staff: "stf_9", addOns: ["add_9"] }), partOf(service))
  })

  it("names neither staff nor add-ons to the backend when none were chosen", () => {
    assert.deepEqual(segmentOf(partOf(service)), { variant_id: "var_1" })
    assert.deepEqual(segmentOf(partOf(service, { staff: "stf_1", addOns: ["add_1"] })), {
      variant_id: "var_1",
      staff_id: "stf_1",
      add_on_ids: ["add_1"],
    })
  })
})
