import type { Suite } from "./suite"

const VENUE = { name: "Elsewhere", time_zone: "Asia/Bangkok", currency_code: "thb" }

/** Vendors see their own, roles do their own, and nobody else gets in. */
export function accessTests({ open }: Suite): void {
  it("answers a vendor 404 for what is another's", async () => {
    const { stranger, city } = open()
    const { venue_id, vendor_id } = city.bangkok
    const reads = [`/vendors/${vendor_id}`, `/venues/${venue_id}`]
    for (const path of reads) expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
    const writes: [string, object][] = [
      [`/vendors/${vendor_id}`, { name: "Mine now" }],
      [`/venues/${venue_id}`, { name: "Mine now" }],
      [`/venues/${venue_id}/submit`, {}],
      [`/venues/${venue_id}/opening-hours`, { weekly: [] }],
      [`/venues/${venue_id}/resources`, { name: "Room", kind: "room" }],
      [`/venues/${venue_id}/images`, {}],
      [`/venues/${venue_id}/images/vimg_1`, { alt: "" }],
      [`/venues/${venue_id}/faqs`, { faqs: [] }],
    ]
    for (const [path, body] of writes)
      expect([path, (await stranger.post(path, body)).status]).toEqual([path, 404])
    for (const path of [
      `/venues/${venue_id}`,
      `/venues/${venue_id}/images/x`,
      `/venues/${venue_id}/resources/x`,
    ]) {
      expect([path, (await stranger.delete(path)).status]).toEqual([path, 404])
    }
    const { data } = await stranger.get(`/venues?vendor_id=${vendor_id}`)
    expect(data).toMatchObject({ venues: [], count: 0 })
    const all = await stranger.get("/venues")
    expect(all.data.venues.map(({ id }: { id: string }) => id)).toEqual([city.nairobi.venue_id])
  })

  it("keeps parts of one venue apart from another's", async () => {
    const { owner, platform, city } = open()
    const { data } = await platform.post(`/venues/${city.nairobi.venue_id}/resources`, {
      name: "Room",
      kind: "room",
    })
    expect(
      (await owner.delete(`/venues/${city.bangkok.venue_id}/resources/${data.resource.id}`)).status,
    ).toBe(404)
    expect((await owner.delete(`/venues/${city.bangkok.venue_id}/images/vimg_unknown`)).status).toBe(404)
    expect(
      (await owner.post(`/venues/${city.bangkok.venue_id}/images/vimg_unknown`, { alt: "" })).status,
    ).toBe(404)
  })

  it("answers 403 for what a role may not do", async () => {
    const { owner, manager, staff, support, city } = open()
    const { venue_id, vendor_id } = city.bangkok
    const refused = [
      owner.get("/vendors"),
      owner.post("/vendors", { name: "X", email: "x@y.example" }),
      owner.post(`/vendors/${vendor_id}/approve`),
      owner.post(`/vendors/${vendor_id}/reinstate`),
      owner.post(`/venues/${venue_id}/approve`),
      owner.post(`/venues/${venue_id}/suspend`, { reason: "x" }),
      owner.post("/venue-categories", { name: "X" }),
      owner.post("/venue-tags", { name: "X" }),
      owner.post("/amenities", { name: "X" }),
      owner.delete("/amenities/amn_unknown"),
      manager.get(`/vendors/${vendor_id}`),
      manager.post("/venues", VENUE),
      manager.delete(`/venues/${venue_id}`),
      manager.post(`/venues/${venue_id}/submit`),
      staff.get("/venues"),
      staff.get(`/venues/${venue_id}`),
      staff.post(`/venues/${venue_id}`, { name: "X" }),
      staff.post(`/venues/${venue_id}/images`),
      staff.get("/venue-categories"),
      staff.get("/amenities"),
      support.post("/vendors", { name: "X", email: "x@y.example" }),
      support.post(`/vendors/${vendor_id}/suspend`, { reason: "x" }),
      support.delete(`/venues/${venue_id}`),
    ]
    for (const [index, answer] of (await Promise.all(refused)).entries()) {
      expect([index, answer.status, answer.data.type]).toEqual([index, 403, "forbidden"])
    }
    expect((await manager.post(`/venues/${venue_id}`, { phone: "+66 2 111 1111" })).status).toBe(200)
  })

  it("answers 401 without a sign-in", async () => {
    const { nobody, city } = open()
    const { status } = await nobody.get(`/venues/${city.bangkok.venue_id}`)
    expect([status, (await nobody.post("/vendors", {})).status]).toEqual([401, 401])
  })

  it("answers 404 for what is not there, whatever the id looks like", async () => {
    const { platform } = open()
    for (const id of ["ven_unknown", "..%2f..%2fetc", "%27%20or%201=1", "x".repeat(500), "%F0%9F%92%A9"]) {
      expect([id, (await platform.get(`/venues/${id}`)).status]).toEqual([id, 404])
      expect([id, (await platform.post(`/venues/${id}/approve`)).status]).toEqual([id, 404])
    }
    expect((await platform.get("/venues/%E0%A4%A")).status).toBe(400)
    for (const [path, body] of [
      ["opening-hours", { weekly: [] }],
      ["resources", { name: "Room", kind: "room" }],
      ["faqs", { faqs: [] }],
      ["submit", {}],
    ] as const) {
      expect([path, (await platform.post(`/venues/ven_unknown/${path}`, body)).status]).toEqual([path, 404])
    }
  })
}
