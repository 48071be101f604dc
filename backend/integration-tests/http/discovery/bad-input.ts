import type { Suite } from "./suite"
import { WRONG_QUERIES } from "./wrong-queries"

/** What clients may send by mistake or on purpose: 400 that names the field, or 404, and never a 500. */
export function badInputTests({ get, post, district }: Suite): void {
  const days = { from: "2030-01-01", to: "2030-01-02" }

  for (const [path, cases] of Object.entries(WRONG_QUERIES)) {
    it(`is refused by GET ${path}, which says where`, async () => {
      for (const [field, query] of cases) {
        const { status, data } = await get(path, query)
        expect([query, status, data.type]).toEqual([query, 400, "invalid_data"])
        expect(data.message).toMatch(new RegExp(`(^|; )(${field}[:.]|Unrecognized key: "${field}")`))
      }
    })
  }

  it("is refused by availability, which says where", async () => {
    const { service } = district().bangkok
    const path = `/store/services/${service.id}/availability`
    const right = { variant_id: service.variants[0].variant_id, ...days }
    const cases: [field: string, query: Record<string, unknown>][] = [
      ["variant_id", { variant_id: undefined }],
      ["variant_id", { variant_id: "" }],
      ["variant_id", { variant_id: "\u0000" }],
      ["from", { from: undefined }],
      ["from", { from: "2030-02-30" }],
      ["from", { from: "today" }],
      ["from", { from: "2030-01-01T00:00:00Z" }],
      ["from", { from: ["2030-01-01", "2030-01-02"] }],
      ["to", { to: undefined }],
      ["to", { to: "2030-13-01" }],
      ["to", { from: "2030-01-02", to: "2030-01-01" }],
      ["to", { from: "2030-01-01", to: "2030-03-04" }],
      ["to", { from: "0100-01-01", to: "9999-12-31" }],
      ["party_size", { party_size: 0 }],
      ["party_size", { party_size: "two" }],
      ["party_size", { party_size: 1.5 }],
      ["party_size", { party_size: 2 }],
      ["staff_id", { staff_id: "" }],
      ["staff_id", { staff_id: ["a", "b"] }],
      ["add_on_ids", { add_on_ids: "\u0000" }],
      ["add_on_ids", { add_on_ids: { a: 1 } }],
      ["add_on_ids", { add_on_ids: "x,".repeat(60) }],
      ["add_on_ids", { add_on_ids: "sadd_unknown" }],
      ["cart_id", { cart_id: "" }],
      ["include", { include: "customers" }],
      ["duration", { duration: 5 }],
    ]
    for (const [field, query] of cases) {
      const { status, data } = await get(path, { ...right, ...query })
      expect([query, status, data.type]).toEqual([query, 400, "invalid_data"])
      expect(data.message).toMatch(new RegExp(`(^|; )(${field}[:.]|Unrecognized key: "${field}")`))
    }
    const most = await get(path, { ...right, from: "2030-01-01", to: "2030-03-03" })
    expect([most.status, most.data.availability.days.length]).toEqual([200, 62])
  })

  it("is refused by a venue's availability, which says where", async () => {
    const { bangkok } = district()
    const path = `/store/venues/${bangkok.handle}/availability`
    const [{ variant_id }] = bangkok.service.variants
    const cases: [field: string, body: object][] = [
      ["segments", {}],
      ["segments", { segments: [] }],
      ["segments", { segments: "massage" }],
      ["segments.0.variant_id", { segments: [{}] }],
      ["segments.0.variant_id", { segments: [{ variant_id: 5 }] }],
      ["segments.0.staff_id", { segments: [{ variant_id, staff_id: "\u0000" }] }],
      ["segments.0.add_on_ids", { segments: [{ variant_id, add_on_ids: "x" }] }],
      ["from", { segments: [{ variant_id }], from: 20300101 }],
      ["to", { segments: [{ variant_id }], to: "2029-01-01" }],
      ["party_size", { segments: [{ variant_id }], party_size: "2" }],
      ["party_size", { segments: [{ variant_id }], party_size: 2 }],
      ["include", { segments: [{ variant_id }], include: ["emails"] }],
    ]
    for (const [field, body] of cases) {
      const { status, data } = await post(path, { ...days, ...body })
      expect([body, status, data.type]).toEqual([body, 400, "invalid_data"])
      expect(data.message).toContain(`${field}`)
    }
    for (const body of ["nonsense", "[]", "null", "5", '"text"']) {
      const { status } = await post(path, body as unknown as object)
      expect([body, status]).toEqual([body, 400])
    }
  })

  it("never makes a 500 of a path", async () => {
    const parts = [
      "%00",
      "%E0%A4%A",
      "%",
      "%2e%2e",
      "a%0Ab",
      "..%2f..",
      "x".repeat(3000),
      "'; select 1",
      "%F0%9F%92%86",
      "ven_?",
      "undefined",
      "null",
    ]
    for (const part of parts) {
      for (const path of [`/store/venues/${part}`, `/store/services/${part}`]) {
        const { status } = await get(path)
        expect([path, [400, 404].includes(status)]).toEqual([path, true])
        const available = await get(`${path}/availability`, { variant_id: "v", ...days })
        expect([path, [400, 404].includes(available.status)]).toEqual([path, true])
        const visit = await post(`${path}/availability`, { segments: [{ variant_id: "v" }], ...days })
        expect([path, [400, 404].includes(visit.status)]).toEqual([path, true])
      }
    }
  })
}
