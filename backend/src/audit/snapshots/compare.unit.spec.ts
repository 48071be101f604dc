import { compare } from "./compare"
import { SNAPSHOTS } from "./snapshots"

const row = (fields: Record<string, unknown>) => ({ vendor_id: "vnd_1", subject_id: "stf_1", fields })
const snapshot = { plain: ["color", "shifts"] }

describe("what differs between before and after", () => {
  it("is told by field, in plain words only where that is allowed", () => {
    const before = row({ name: "Malee", color: null, shifts: [{ weekday: 1 }], rank: 0 })
    const after = row({ name: "Mali", color: "#fff", shifts: [{ weekday: 1 }], rank: 0 })
    expect(compare(snapshot, before, after)).toEqual([
      { field: "color", before: null, after: "#fff" },
      { field: "name", before: "Malee", after: "Mali", personal: "stf_1" },
    ])
  })

  it("is every field that says something of what is new or gone, and nothing of nothing", () => {
    const only = row({ color: "#fff", name: "Mali", bio: null })
    expect(compare(snapshot, null, only).map(({ field, before }) => [field, before])).toEqual([
      ["color", null],
      ["name", null],
    ])
    expect(compare(snapshot, only, null).map(({ field, after }) => [field, after])).toEqual([
      ["color", null],
      ["name", null],
    ])
    expect(compare(snapshot, null, null)).toEqual([])
    expect(compare(snapshot, only, only)).toEqual([])
  })

  it("names no field that tells who somebody is as plain", () => {
    const personal =
      /^(e?mail|phone|address_1|bio|notes|reason|legal_details|logo_url|picture_url|title_of_person)$/
    for (const [kind, allowed] of Object.entries(SNAPSHOTS)) {
      expect([kind, allowed?.plain.filter((field) => personal.test(field))]).toEqual([kind, []])
    }
    for (const kind of ["staff", "vendor"]) expect(SNAPSHOTS[kind]?.plain).not.toContain("name")
  })
})
