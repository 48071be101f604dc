import sharp from "sharp"
import type { Desk } from "../venues/desk"
import { codeTo, Newcomer } from "./newcomer"
import type { Suite } from "./suite"

export const LEGAL = {
  legal_name: "Sala Siam Co., Ltd.",
  tax_number: "0105561000000",
  address_1: "1 Sukhumvit Road",
  city: "Bangkok",
  country_code: "TH",
}
export const BANK = {
  method: "bank_account",
  account_holder: "Sala Siam",
  bank_name: "Bangkok Bank",
  account_number: "123-4-56789-0",
  country_code: "TH",
  currency_code: "THB",
}

/** A picture to upload, in the field `files`. */
export async function picture(): Promise<FormData> {
  const content = await sharp({ create: { width: 80, height: 80, channels: 3, background: "teal" } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append("files", new Blob([content], { type: "image/png" }), "logo.png")
  return form
}

/** A business that has registered itself, with its owner's desk. */
export interface Business {
  owner: Newcomer
  desk: Desk
  id: string
}

export async function registerBusiness(t: Suite, email: string, name = "Sala Siam"): Promise<Business> {
  const owner = await Newcomer.signUp(t, email)
  const { data } = await owner.register({ name })
  return { owner, desk: await owner.desk(), id: data.vendor.id }
}

/** Does every item of the checklist; answers the venue and the service it made. */
export async function completeChecklist(t: Suite, { owner, desk, id }: Business) {
  const code = await codeTo(t.container(), owner.email)
  await owner.post("/confirm-email", { code })
  await desk.post(`/vendors/${id}/logo`, await picture())
  await desk.post(`/vendors/${id}`, { legal_details: LEGAL })
  const { data } = await desk.post("/venues", {
    name: "Sala House",
    city: "Bangkok",
    country_code: "th",
    time_zone: "Asia/Bangkok",
    currency_code: "thb",
    latitude: 13.75,
    longitude: 100.5,
  })
  const venue_id: string = data.venue.id
  await desk.post(`/venues/${venue_id}/opening-hours`, {
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" })),
    exceptions: [],
  })
  const service = await addService(desk, venue_id, "published")
  await desk.post("/staff", { venue_id, name: "Nok" })
  await desk.post(`/vendors/${id}/payout-details`, BANK)
  return { venue_id, service_id: service.id }
}

/** A service of a venue, as its vendor creates it. */
export async function addService(
  desk: Desk,
  venue_id: string,
  status: "draft" | "published",
  title = "Massage",
) {
  const { status: answered, data } = await desk.post("/services", {
    venue_id,
    title,
    status,
    variants: [
      { title: "60 minutes", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 800 }] },
    ],
  })
  expect([answered, data.message]).toEqual([200, undefined])
  return data.service
}
