import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENUE_MODULE } from "../../../src/modules/venue"
import type { Suite } from "./suite"

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** `GET /store/venues/:id` and `GET /store/venue-categories`. */
export function venueTests({ get, district, container }: Suite): void {
  it("tells all about a venue, by handle and by id", async () => {
    const { bangkok } = district()
    const venue_id = bangkok.venue_id
    await container()
      .resolve(VENUE_MODULE)
      .createVenueFaqs([
        { venue_id, question: "Is there a lift?", answer: "Yes.", rank: 1 },
        { venue_id, question: "May I pay cash?", answer: "You may.", rank: 0 },
      ])
    await container()
      .resolve(VENUE_MODULE)
      .updateVenues({ id: venue_id, phone: "+66 2 000 0000", email: "hello@lotus.example" })
    const scheduling = container().resolve(SCHEDULING_MODULE)
    await scheduling.createOpeningExceptions([
      { venue_id, date: inDays(9), opens_minute: 600, closes_minute: 1680 },
      { venue_id, date: inDays(3), opens_minute: null, closes_minute: null },
      { venue_id, date: inDays(-9), opens_minute: null, closes_minute: null },
    ])
    await scheduling.updateStaffMembers({
      id: bangkok.staff_ids[0],
      title: "Therapist",
      bio: "Calm.",
      color: "#112233",
      rank: 5,
    })

    const { status, data } = await get("/store/venues/lotus-house")
    expect(status).toBe(200)
    const { venue } = data
    const [listed] = (await get("/store/venues", { q: "lotus" })).data.venues
    const { services, ...profile } = venue
    expect(profile).toEqual({
      ...listed,
      phone: "+66 2 000 0000",
      email: "hello@lotus.example",
      province: null,
      postal_code: null,
      faqs: [
        { question: "May I pay cash?", answer: "You may." },
        { question: "Is there a lift?", answer: "Yes." },
      ],
      opening_hours: {
        weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" })),
        exceptions: [
          { date: inDays(3), closed: true },
          { date: inDays(9), opens: "10:00", closes: "28:00" },
        ],
      },
      maximum_gap_minutes: 0,
      team: [
        {
          id: bangkok.staff_ids[1],
          name: "Billie Late",
          title: null,
          bio: null,
          color: null,
          picture_url: null,
          picture: null,
        },
        {
          id: bangkok.staff_ids[0],
          name: "Alex Early",
          title: "Therapist",
          bio: "Calm.",
          color: "#112233",
          picture_url: null,
          picture: null,
        },
      ],
    })
    const [service] = (await get("/store/services", { venue_id })).data.services
    expect(services).toEqual([service])
    expect((await get(`/store/venues/${venue_id}`)).data).toEqual(data)
  })

  it("tells nothing personal of the team", async () => {
    const { data } = await get("/store/venues/lotus-house")
    expect(JSON.stringify(data)).not.toMatch(/@staff\.example|user_id|status_reason|commission/)
  })

  it("lists published services in the vendor's order, paused ones too", async () => {
    const { silom, foot, paused } = district()
    await container()
      .resolve(SCHEDULING_MODULE)
      .updateServices([
        { id: foot.id, rank: 1 },
        { id: silom.service.id, rank: 2 },
        { id: paused.id, rank: 3 },
      ])
    const { venue } = (await get("/store/venues/silom-spa")).data
    expect(venue.services.map(({ id, paused: off }: { id: string; paused: boolean }) => [id, off])).toEqual([
      [foot.id, false],
      [silom.service.id, false],
      [paused.id, true],
    ])
    expect(venue.price_from).toBe(450)
  })

  it("answers the fields that were asked for", async () => {
    const { data } = await get("/store/venues/lotus-house", { fields: "phone,handle" })
    expect(data).toEqual({ venue: { id: district().bangkok.venue_id, handle: "lotus-house", phone: null } })
  })

  it("is 404 when there is none", async () => {
    for (const id of ["nowhere", "ven_01", "LOTUS-HOUSE", "lotus-house%20", "%25", "..%2Fadmin"]) {
      const { status, data } = await get(`/store/venues/${id}`)
      expect([id, status, data.type]).toEqual([id, 404, "not_found"])
    }
  })

  it("lists the tree of categories", async () => {
    const { spa, thai, barber } = district().categories
    const { data } = await get("/store/venue-categories", { limit: 100 })
    expect(data).toEqual({
      venue_categories: [
        { id: barber, name: "Barber", handle: "barber", parent_id: null, rank: 0 },
        { id: spa, name: "Spa", handle: "spa", parent_id: null, rank: 1 },
        { id: thai, name: "Thai massage", handle: "thai", parent_id: spa, rank: 2 },
      ],
      count: 3,
      offset: 0,
      limit: 100,
    })
    expect((await get("/store/venue-categories", { q: "thai" })).data.count).toBe(1)
    const second = (await get("/store/venue-categories", { limit: 1, offset: 1, order: "-name" })).data
    expect(second).toMatchObject({ venue_categories: [{ id: spa }], count: 3, offset: 1, limit: 1 })
  })
}
