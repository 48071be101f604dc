import { readFileSync } from "node:fs"
import path from "node:path"
import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const LOGO = path.join(__dirname, "fixtures/logo.png")

/** Who signs in to a business. */
export type Owner = { email: string; password: string }

/** What a business has once its checklist is done. */
export type Prepared = { vendor_id: string; venue_id: string; handle: string }

/** Does by the API what stands on the checklist of a business, but for the confirmed address. */
export async function prepareBusiness(request: APIRequestContext, owner: Owner, name: string): Promise<Prepared> {
  const { backend_url } = readConnection()
  const signIn = await request.post(`${backend_url}/auth/user/emailpass`, { data: owner })
  const { token } = z.object({ token: z.string() }).parse(await signIn.json())
  const headers = { authorization: `Bearer ${token}` }

  const send = async <Schema extends z.ZodType>(path: string, body: object, answer: Schema) => {
    const response = await request.post(`${backend_url}/admin${path}`, { headers, ...body })
    expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
    return answer.parse(await response.json())
  }
  const post = <Schema extends z.ZodType>(path: string, data: object, answer: Schema) =>
    send(path, { data }, answer)
  const anything = z.unknown()

  const workspace = await request.get(`${backend_url}/admin/workspace`, { headers })
  const { id: vendor_id } = z
    .object({ workspace: z.object({ vendor: z.object({ id: z.string() }) }) })
    .parse(await workspace.json()).workspace.vendor
  const { venue } = await post(
    "/venues",
    { name, city: "Bangkok", country_code: "th", time_zone: "Asia/Bangkok", currency_code: "thb" },
    z.object({ venue: z.object({ id: z.string(), handle: z.string() }) }),
  )
  const weekly = WEEK.map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" }))
  await post(`/venues/${venue.id}/opening-hours`, { weekly, exceptions: [] }, anything)
  const { staff_member } = await post(
    "/staff",
    { venue_id: venue.id, name: "Nok" },
    z.object({ staff_member: z.object({ id: z.string() }) }),
  )
  const shifts = WEEK.map((weekday) => ({ weekday, starts: "09:00", ends: "20:00" }))
  await post(`/staff/${staff_member.id}/shifts`, { weekly: shifts, overrides: [] }, anything)
  const prices = [{ currency_code: "thb", amount: 800 }]
  await post(
    "/services",
    {
      venue_id: venue.id,
      title: `Foot massage ${name}`,
      status: "published",
      variants: [{ title: "60 minutes", duration_minutes: 60, prices }],
      staff_ids: [staff_member.id],
    },
    anything,
  )
  const legal_details = {
    legal_name: `${name} Ltd`,
    tax_number: "0105561000000",
    address_1: "1 Sukhumvit Road",
    city: "Bangkok",
    country_code: "th",
  }
  await post(`/vendors/${vendor_id}`, { legal_details }, anything)
  const files = { name: "logo.png", mimeType: "image/png", buffer: readFileSync(LOGO) }
  await send(`/vendors/${vendor_id}/logo`, { multipart: { files } }, anything)
  const account = { bank_name: "Bangkok Bank", account_number: "1234567890", account_holder: name }
  const payout = { method: "bank_account", ...account, country_code: "th", currency_code: "thb" }
  await post(`/vendors/${vendor_id}/payout-details`, payout, anything)
  await post(`/venues/${venue.id}/submit`, {}, anything)
  return { vendor_id, venue_id: venue.id, handle: venue.handle }
}
