import type { AxiosResponse } from "axios"
import { Newcomer } from "../onboarding/newcomer"
import { shelve } from "../products/shelf"
import { Push } from "./pusher"
import { ownerOf, platformOf, type Suite } from "./suite"

/** As many as make every kind of attack come by in some field. */
const TURNS = [0, 38, 58]

type Put = (field: string) => string

const span = (day: number) => ({
  starts_at: `2031-02-0${day}T03:00:00Z`,
  ends_at: `2031-02-0${day}T04:00:00Z`,
})
const price = [{ currency_code: "thb", amount: 800 }]
const place = { country_code: "th", time_zone: "Asia/Bangkok", currency_code: "thb" }

/** What is created takes attacks of every kind. */
export function creating(t: Suite): void {
  const texts = (put: Put, fields: string[], prefix = "") =>
    Object.fromEntries(fields.map((field) => [field, put(`${prefix}${field}`)]))
  const named = (path: string) => (put: Put) => platformOf(t).post(path, { name: put("name") })
  const payout = { country_code: "th", currency_code: "thb" }
  let newcomers = 0

  /** Each route with the way to send it, and the fields that its answer does not tell. */
  const routes: [
    route: string,
    send: (put: Put, turn: number) => Promise<AxiosResponse>,
    untold?: string[],
  ][] = [
    [
      "POST /admin/vendors",
      (put, turn) =>
        platformOf(t).post("/vendors", {
          ...texts(put, ["name", "phone", "description"]),
          email: `office.${turn}@attacked.example`,
          legal_details: texts(put, ["legal_name", "registration_number", "city"], "legal_details."),
        }),
    ],
    [
      "POST /store/vendors/register",
      async (put, turn) => {
        newcomers += 1
        const suite = { api: t.api, city: t.city, container: t.getContainer, platform: platformOf(t) }
        const newcomer = await Newcomer.signUp(suite, `newcomer.${newcomers}.${turn}@attacked.example`)
        const owner = texts(put, ["first_name", "last_name"], "owner.")
        return newcomer.register({ ...texts(put, ["name", "phone", "description"]), owner })
      },
      ["owner.first_name", "owner.last_name"],
    ],
    [
      "POST /admin/vendors/:id/payout-details",
      (put, turn) =>
        ownerOf(t).post(
          `/vendors/${t.city.bangkok.vendor_id}/payout-details`,
          TURNS.indexOf(turn) % 2
            ? {
                method: "bank_account",
                ...payout,
                ...texts(put, ["account_holder", "bank_name"]),
                account_number: "1234567890",
              }
            : {
                method: "mobile_money",
                ...payout,
                ...texts(put, ["account_holder", "provider"]),
                phone: "+66812345678",
              },
        ),
      ["account_holder"],
    ],
    [
      "POST /admin/venues",
      (put) =>
        ownerOf(t).post("/venues", {
          ...place,
          ...texts(put, ["name", "description", "address_1", "city", "province", "postal_code", "phone"]),
        }),
    ],
    [
      "POST /admin/venues/:id/faqs",
      (put) => ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/faqs`, texts(put, ["question", "answer"])),
    ],
    [
      "POST /admin/venues/:id/opening-hours",
      (put) =>
        ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/opening-hours`, {
          weekly: [],
          exceptions: [
            { date: "2031-01-02", opens: "10:00", closes: "12:00", label: put("exceptions[].label") },
          ],
        }),
    ],
    [
      "POST /admin/venues/:id/resources",
      (put) => ownerOf(t).post(`/venues/${t.city.bangkok.venue_id}/resources`, texts(put, ["name", "kind"])),
    ],
    [
      "POST /admin/services",
      (put) => {
        const variant = put("variants[].title")
        return ownerOf(t).post("/services", {
          venue_id: t.city.bangkok.venue_id,
          ...texts(put, ["title", "description"]),
          variants: [{ title: variant, duration_minutes: 60, prices: price }],
          add_ons: [{ title: put("add_ons[].title"), duration_minutes: 30, prices: price }],
          staff_ids: [...t.city.bangkok.staff_ids],
          resource_requirements: [{ resource_kind: put("resource_requirements[].resource_kind") }],
        })
      },
    ],
    [
      "POST /admin/staff",
      (put) =>
        ownerOf(t).post("/staff", {
          venue_id: t.city.bangkok.venue_id,
          ...texts(put, ["name", "title", "bio"]),
        }),
    ],
    [
      "POST /admin/vendor-products",
      async (put) => {
        const asked = await platformOf(t).post("/product-attributes", { name: "Note", type: "text" })
        const [size, value] = [put("options[].title"), put("variants[].options")]
        return ownerOf(t).post("/vendor-products", {
          ...texts(put, ["title", "description"]),
          options: [{ title: size, values: [put("options[].values[]"), value] }],
          variants: [{ title: put("variants[].title"), options: { [size]: value }, prices: price }],
          attributes: [{ attribute_id: asked.data.product_attribute.id, value: put("attributes[].value") }],
        })
      },
    ],
    [
      "POST /admin/product-attributes",
      (put, turn) =>
        platformOf(t).post("/product-attributes", {
          name: put("name"),
          ...(TURNS.indexOf(turn) % 2
            ? { type: "number", unit: put("unit") }
            : { type: "choice", choices: [put("choices[]")] }),
        }),
    ],
    [
      "POST /admin/vendor-stock/locations",
      (put) =>
        ownerOf(t).post("/vendor-stock/locations", {
          ...texts(put, ["name", "address_1", "city", "postal_code"]),
          country_code: "th",
        }),
    ],
    [
      "POST /admin/vendor-stock/levels/:id",
      async (put) => {
        const { variants } = await shelve(ownerOf(t), { title: "Balm", variants: [{}] })
        return ownerOf(t).post(`/vendor-stock/levels/${variants[0].levels[0].id}`, {
          adjustment: 1,
          reason: "received",
          note: put("note"),
        })
      },
      ["note"],
    ],
    ["POST /admin/clients", (put) => ownerOf(t).post("/clients", texts(put, ["name", "phone"]))],
    ["POST /admin/clients/tags", (put) => ownerOf(t).post("/clients/tags", texts(put, ["name"]))],
    [
      "POST /admin/clients/:id/notes",
      async (put) => {
        const { data } = await ownerOf(t).post("/clients", { name: "Noted" })
        return ownerOf(t).post(`/clients/${data.client.id}/notes`, { body: put("body") })
      },
    ],
    ["POST /admin/venue-categories", named("/venue-categories")],
    ["POST /admin/service-categories", named("/service-categories")],
    ["POST /admin/venue-tags", named("/venue-tags")],
    ["POST /admin/amenities", named("/amenities")],
    [
      "POST /admin/access-keys",
      (put) => ownerOf(t).post("/access-keys", { title: put("title"), role: "manager" }),
    ],
    [
      "POST /admin/staff/:id/time-off",
      (put, turn) =>
        ownerOf(t).post(`/staff/${t.city.bangkok.staff_ids[0]}/time-off`, {
          ...span(TURNS.indexOf(turn) + 1),
          reason: put("reason"),
        }),
    ],
    [
      "POST /admin/blocks",
      (put, turn) =>
        ownerOf(t).post("/blocks", {
          staff_id: t.city.bangkok.staff_ids[1],
          ...span(TURNS.indexOf(turn) + 1),
          reason: put("reason"),
        }),
    ],
  ]

  it("what is created keeps attacks as mere text", async () => {
    for (const [route, send, untold] of routes) {
      for (const turn of TURNS) {
        const push = new Push(route, turn)
        push.check(await send((field) => push.text(field), turn), untold)
      }
    }
    const { data } = await platformOf(t).get("/members?limit=100")
    expect(data.members.length).toBeGreaterThan(TURNS.length)
    for (const { name } of data.members) expect(name ?? "").not.toMatch(/[\n\r\u202e\u200b]/)
  })
}
