import type { AxiosResponse } from "axios"
import { ATTACKS } from "../../fixtures/attacks"
import type { Desk } from "../venues/desk"
import { Push } from "./pusher"
import { ownerOf, platformOf, type Suite } from "./suite"

interface Change {
  route: string
  /** Which desk, which row below /admin, and the body with its attacks. */
  send: (put: (field: string) => string) => Promise<AxiosResponse>
}

const price = [{ currency_code: "thb", amount: 800 }]
const LEGAL = [
  "legal_name",
  "registration_number",
  "tax_number",
  "address_1",
  "city",
  "province",
  "postal_code",
]
const VENUE = ["name", "description", "address_1", "city", "province", "postal_code", "phone"]

/** What can be changed is attacked in all its fields at once; the schemas themselves meet the whole corpus. */
export function changing(t: Suite): void {
  const filled = (put: (field: string) => string, fields: string[], prefix = "") =>
    Object.fromEntries(fields.map((field) => [field, put(`${prefix}${field}`)]))

  const term = (path: string) => async (): Promise<Change> => {
    const { data } = await platformOf(t).post(path, { name: "Before" })
    const [{ id }] = Object.values(data) as { id: string }[]
    const route = `POST /admin${path}/:id`
    return { route, send: (put) => platformOf(t).post(`${path}/${id}`, { name: put("name") }) }
  }

  const changes: (() => Promise<Change>)[] = [
    async () => ({
      route: "POST /admin/vendors/:id",
      send: (put) =>
        ownerOf(t).post(`/vendors/${t.city.bangkok.vendor_id}`, {
          ...filled(put, ["name", "phone", "description"]),
          legal_details: filled(put, LEGAL, "legal_details."),
        }),
    }),
    async () => ({
      route: "POST /admin/venues/:id",
      send: (put) => ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}`, filled(put, VENUE)),
    }),
    async () => ({
      route: "POST /admin/venues/:id/faqs",
      send: (put) =>
        ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/faqs`, {
          faqs: [{ question: put("faqs[].question"), answer: put("faqs[].answer") }],
        }),
    }),
    async () => ({
      route: "POST /admin/venues/:id/opening-hours",
      send: (put) =>
        ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/opening-hours`, {
          weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" })),
          exceptions: [{ date: "2031-01-01", closed: true, label: put("exceptions[].label") }],
        }),
    }),
    async () => ({
      route: "POST /admin/services/:id",
      send: (put) => {
        const variant = put("variants[].title")
        return ownerOf(t).post(`/services/${t.city.bangkok.service.id}`, {
          ...filled(put, ["title", "description"]),
          variants: [{ title: variant, duration_minutes: 60, prices: price }],
          add_ons: [{ title: put("add_ons[].title"), duration_minutes: 30, prices: price }],
          resource_requirements: [{ resource_kind: put("resource_requirements[].resource_kind") }],
        })
      },
    }),
    async () => ({
      route: "POST /admin/staff/:id",
      send: (put) =>
        ownerOf(t).post(`/staff/${t.city.bangkok.staff_ids[0]}`, filled(put, ["name", "title", "bio"])),
    }),
    async () => ({
      route: "POST /admin/staff/:id/profile",
      send: (put) =>
        ownerOf(t).post(`/staff/${t.city.bangkok.staff_ids[0]}/profile`, filled(put, ["title", "bio"])),
    }),
    async () => ({
      route: "POST /admin/users/me/profile",
      send: (put) => ownerOf(t).post("/users/me/profile", filled(put, ["first_name", "last_name"])),
    }),
    term("/venue-categories"),
    term("/service-categories"),
    term("/venue-tags"),
    term("/amenities"),
  ]

  it("what is changed keeps attacks as mere text", async () => {
    for (const prepare of changes) {
      const { route, send } = await prepare()
      for (let turn = 0; turn < ATTACKS.length; turn += 12) {
        const push = new Push(route, turn)
        push.check(await send((field) => push.text(field)))
      }
    }
  })

  it("the page of a product is cleaned as ours are", async () => {
    const { product_id, id } = t.city.bangkok.service
    const desk: Desk = platformOf(t)
    const description = `Soft <b>oils</b><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`
    const { status } = await desk.post(`/products/${product_id}`, {
      title: "Oil\u202e\r\n bath",
      description,
    })
    expect(status).toBe(200)
    const { data } = await t.guest.get(`/store/services/${id}`)
    expect(data.service.description).toBe("<p>Soft <strong>oils</strong>x</p>")
    expect((await desk.get(`/products/${product_id}`)).data.product.title).toBe("Oil bath")
    // Written past every route.
    await t.dbConnection.raw("update product set description = ? where id = ?", [description, product_id])
    const { data: again } = await t.guest.get(`/store/services/${id}`)
    expect(again.service.description).toBe("<p>Soft <strong>oils</strong>x</p>")
    expect((await ownerOf(t).get(`/services/${id}`)).data.service.description).toBe(
      "<p>Soft <strong>oils</strong>x</p>",
    )
  })
}
