import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const servicesSchema = z.object({
  services: z.array(z.object({ id: z.string(), venue_id: z.string(), staff_ids: z.array(z.string()) })),
})

test.setTimeout(480_000)

test("venues and services in their editors", async ({ browser, request }) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { services } = await api.get("/services?status=published&limit=100", servicesSchema)
  const [service] = [...services].sort((a, b) => b.staff_ids.length - a.staff_ids.length)
  const desk = await openDesk(browser, owner)
  await keep(desk, "venue-editor", `/venues/${service?.venue_id}`)
  await keep(desk, "venue-opening-hours", `/venues/${service?.venue_id}/opening-hours`)
  await keep(desk, "venue-service-order", `/venues/${service?.venue_id}/service-order`)
  await keep(desk, "service-editor", `/services/${service?.id}`)
  await keep(desk, "service-rules", `/services/${service?.id}/rules`)
  await keep(desk, "service-price-table", `/services/${service?.id}/rates`)
  await desk.context().close()
})
