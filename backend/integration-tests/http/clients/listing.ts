import type { Suite } from "../bookings/suite"
import { DAY, desk } from "../calendar/desk"
import { countStatements } from "../discovery/count-statements"
import { putBack } from "./past"

export const KAMALA = { name: "Kamala Chai", phone: "+66 81 234 5678", email: "kamala@client.example" }
export const SOMCHAI = { name: "Somchai Rak", phone: "+66 2 111 2222" }

export function listing(t: Suite): void {
  const owner = desk(t)
  const stranger = desk(t, () => t.city.other_owner)
  const named = async (query: string, who = owner) => {
    const { data, status } = await who.get(`/clients${query}`)
    if (status !== 200) throw new Error(JSON.stringify(data))
    return data.clients.map(({ name }: { name: string }) => name)
  }

  it("who booked at the desk or online is a client of that business, as they are known there", async () => {
    const { bangkok, nairobi } = t.city
    await owner.book(bangkok, "03:00", { customer: KAMALA })
    await stranger.book(nairobi, "08:00", { customer: { name: "K. Another", email: KAMALA.email } })
    const [slot] = await t.guest.slots(bangkok)
    await t.guest.book(bangkok, slot.starts_at)
    const { data } = await owner.get("/clients?order=-name")
    expect(data).toMatchObject({ count: 2, offset: 0, limit: 20 })
    expect(data.clients).toMatchObject([
      { name: "Kamala Chai", phone: "+66 81 234 5678", email: KAMALA.email, source: "desk" },
      { name: null, email: "guest@shopper.example", phone: null, source: "online" },
    ])
    expect(data.clients[0]).toEqual({
      id: expect.stringMatching(/^cli_/),
      vendor_id: bangkok.vendor_id,
      customer_id: expect.stringMatching(/^cus_/),
      ...KAMALA,
      source: "desk",
      is_forgotten: false,
      tags: [],
      standing: "new",
      visits: 0,
      first_visit_at: null,
      last_visit_at: null,
      last_visit_on: null,
      next_visit_at: `${DAY}T03:00:00.000Z`,
      next_visit_local: `${DAY}T10:00`,
      no_shows: 0,
      cancellations: 0,
      created_at: expect.stringMatching(/Z$/),
      spend: [],
    })
    // The same customer, of whom the other business knows only what was said there.
    const other = await stranger.get("/clients")
    expect(other.data.clients).toMatchObject([{ name: "K. Another", phone: null, visits: 0 }])
    expect(other.data.clients[0].customer_id).toBe(data.clients[0].customer_id)
    const booking = await stranger.get(`/bookings?customer_id=${data.clients[0].customer_id}`)
    expect(booking.data.bookings).toMatchObject([
      { customer: { first_name: "K.", last_name: "Another", phone: null } },
    ])
    const calendar = await stranger.calendar(nairobi, DAY)
    expect(calendar.data.calendar.segments).toMatchObject([{ customer: { name: "K. Another" } }])
    const { agenda } = (await stranger.get("/dashboard/agenda")).data
    expect(agenda.next).toMatchObject([{ client: "K. Another" }])
    expect([...new Set(agenda.activity.map(({ client }: { client: string }) => client))]).toEqual([
      "K. Another",
    ])
  })

  it("clients are found by every word, digit and filter, and ordered by what they came to", async () => {
    const { bangkok } = t.city
    const first = await owner.book(bangkok, "03:00", { customer: KAMALA })
    const again = await owner.book(bangkok, "04:00", { customer_id: first.customer_id, customer: undefined })
    const lapsed = await owner.book(bangkok, "05:00", { customer: SOMCHAI })
    const missed = await owner.book(bangkok, "06:00", { customer: { name: "Noi Late" } })
    await putBack(t, first.id, 40, "completed")
    await putBack(t, again.id, 10, "confirmed")
    const gone = await putBack(t, lapsed.id, 120, "completed")
    await putBack(t, missed.id, 3, "no_show")

    for (const q of ["kama", "chai kamala", "812345678", "KAMALA@client"]) {
      expect(await named(`?q=${encodeURIComponent(q)}`)).toEqual(["Kamala Chai"])
    }
    for (const q of ["nobody", "%25%25", "kamala somchai"]) expect(await named(`?q=${q}`)).toEqual([])
    expect(await named("?standing=returning")).toEqual(["Kamala Chai"])
    expect(await named("?standing=lapsed")).toEqual(["Somchai Rak"])
    expect(await named("?standing=new")).toEqual(["Noi Late"])
    expect(await named("?standing[]=new&standing[]=lapsed&order=name")).toEqual(["Noi Late", "Somchai Rak"])
    expect(await named("?no_shows_min=1")).toEqual(["Noi Late"])
    const month = new Date(Date.now() - 30 * 86_400_000).toISOString()
    expect(await named(`?last_visit_from=${month}`)).toEqual(["Kamala Chai"])
    expect(await named(`?last_visit_to=${month}`)).toEqual(["Somchai Rak"])
    // Whoever never came stands last, whichever way the list is ordered.
    expect(await named("?order=last_visit_at")).toEqual(["Somchai Rak", "Kamala Chai", "Noi Late"])
    expect(await named("")).toEqual(["Kamala Chai", "Somchai Rak", "Noi Late"])
    expect(await named("?order=-visits&limit=1&offset=1")).toEqual(["Somchai Rak"])
    expect(await named(`?venue_id=${bangkok.venue_id}&q=somchai`)).toEqual(["Somchai Rak"])
    const { data } = await owner.get("/clients?q=somchai")
    expect(data.clients).toMatchObject([{ last_visit_on: gone, visits: 1, standing: "lapsed" }])
    const wrong = [
      "?order=spend",
      "?standing=gone",
      "?last_visit_from=yesterday",
      "?no_shows_min=-1",
      "?limit=101",
    ]
    for (const query of wrong)
      expect([query, (await owner.get(`/clients${query}`)).status]).toEqual([query, 400])
  })

  it("others' clients are nobody, and the number of statements does not grow", async () => {
    const { bangkok, nairobi } = t.city
    for (const hour of ["03:00", "04:00"])
      await owner.book(bangkok, hour, { customer: { name: `Guest ${hour}` } })
    const few = await countStatements(() => owner.get("/clients"), 200)
    for (const hour of ["05:00", "06:00", "07:00"]) {
      await owner.book(bangkok, hour, { customer: { name: `Guest ${hour}` } })
    }
    expect(await countStatements(() => owner.get("/clients"), 200)).toBe(few)
    expect(few).toBeLessThanOrEqual(6)
    expect(await named("", stranger)).toEqual([])
    expect(await named(`?venue_id=${bangkok.venue_id}`, stranger)).toEqual([])
    expect(await named(`?venue_id=${nairobi.venue_id}`, stranger)).toEqual([])
    const platform = desk(t, () => t.city.admin)
    expect((await platform.get(`/clients?venue_id=${bangkok.venue_id}`)).data.count).toBe(5)
    expect((await platform.get(`/clients?venue_id=${nairobi.venue_id}`)).data.count).toBe(0)
    const [{ id }] = (await owner.get("/clients")).data.clients
    for (const path of [
      `/clients/${id}`,
      `/clients/${id}/notes`,
      `/clients/${id}/order-lines`,
      "/clients/cli_none",
    ]) {
      expect((await stranger.get(path)).status).toBe(404)
    }
    expect((await stranger.post(`/clients/${id}`, { name: "Mine" })).status).toBe(404)
    expect((await stranger.delete(`/clients/${id}`)).status).toBe(404)
  })
}
