import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { DeskApi } from "./admin/desk-api"
import type { Login } from "./admin/open-desk"

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** Makes by the API what a business sells: a venue with its hours, a service, a person. Answers the venue's handle. */
export async function prepareBusiness(
  request: APIRequestContext,
  owner: Login,
  name: string,
): Promise<string> {
  const api = await DeskApi.signIn(request, owner)
  const anything = z.unknown()

  const { venue } = await api.post(
    "/venues",
    { name, city: "Bangkok", country_code: "th", time_zone: "Asia/Bangkok", currency_code: "thb" },
    z.object({ venue: z.object({ id: z.string(), handle: z.string() }) }),
  )
  const weekly = WEEK.map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" }))
  await api.post(`/venues/${venue.id}/opening-hours`, { weekly, exceptions: [] }, anything)
  const { staff_member } = await api.post(
    "/staff",
    { venue_id: venue.id, name: "Nok" },
    z.object({ staff_member: z.object({ id: z.string() }) }),
  )
  const shifts = WEEK.map((weekday) => ({ weekday, starts: "09:00", ends: "20:00" }))
  await api.post(`/staff/${staff_member.id}/shifts`, { weekly: shifts, overrides: [] }, anything)
  const prices = [{ currency_code: "thb", amount: 800 }]
  await api.post(
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
  await api.post(`/venues/${venue.id}/submit`, {}, anything)
  return venue.handle
}
