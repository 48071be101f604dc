import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "./connection"
import { expect } from "./test"

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** Who signs in to a business. */
export type Owner = { email: string; password: string }

/** Makes by the API what a business sells: a venue with its hours, a service, a person. Answers the venue's handle. */
export async function prepareBusiness(
  request: APIRequestContext,
  owner: Owner,
  name: string,
): Promise<string> {
  const { backend_url } = readConnection()
  const signIn = await request.post(`${backend_url}/auth/user/emailpass`, { data: owner })
  const { token } = z.object({ token: z.string() }).parse(await signIn.json())
  const headers = { authorization: `Bearer ${token}` }

  const post = async <Schema extends z.ZodType>(path: string, data: object, answer: Schema) => {
    const response = await request.post(`${backend_url}/admin${path}`, { headers, data })
    expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
    return answer.parse(await response.json())
  }
  const anything = z.unknown()

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
  await post(`/venues/${venue.id}/submit`, {}, anything)
  return venue.handle
}
