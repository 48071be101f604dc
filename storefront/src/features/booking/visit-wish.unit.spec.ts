import assert from "node:assert/strict"
import { describe, it } from "node:test"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { wishesFrom, wishParameters } from "./visit-wish"

const segment = (service_id: string, more: object) =>
  ({
    service_id,
    variant_id: `${service_id}_v`,
    staff: null,
    any_staff: true,
    add_ons: [],
    ...more,
  }) as unknown as Booking["segments"][number]

describe("A visit in an address", () => {
  it("names its services in their order, with who was asked for and what was added", () => {
    const parameters = wishParameters([
      segment("cut", { staff: { id: "stf_1" }, any_staff: false, add_ons: [{ id: "a1" }, { id: "a2" }] }),
      segment("dry", { staff: { id: "stf_2" } }),
    ])
    assert.equal(
      parameters.toString(),
      "service=cut&variant=cut_v&staff=stf_1&add=a1.a2&and=dry%7Edry_v%7E%7E",
    )
    assert.deepEqual(
      wishesFrom({
        service: parameters.get("service") ?? "",
        variant: parameters.get("variant") ?? "",
        staff: parameters.get("staff") ?? "",
        add: parameters.get("add") ?? "",
        and: parameters.getAll("and"),
      }),
      [
        { service: "cut", option: "cut_v", staff: "stf_1", addOns: ["a1", "a2"] },
        { service: "dry", option: "dry_v", staff: "", addOns: [] },
      ],
    )
  })

  it("is none without a service", () => {
    assert.deepEqual(wishesFrom({ and: ["cut"] }), [])
    assert.deepEqual(wishesFrom({ service: "cut", and: ["", "~x"] }), [
      { service: "cut", option: undefined, staff: undefined, addOns: [] },
    ])
  })
})
