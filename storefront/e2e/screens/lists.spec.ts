import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const some = z.array(z.object({ id: z.string() })).min(1)

test.setTimeout(480_000)

test("lists and pages of a business", async ({ browser, request }) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const firstOf = async (name: string, path: string) =>
    some.parse((await api.get(path, z.looseObject({})))[name])[0]?.id
  const desk = await openDesk(browser, owner)
  await keep(desk, "bookings", "/bookings")
  await keep(desk, "booking", `/bookings/${await firstOf("bookings", "/bookings?status=completed&limit=1")}`)
  await keep(desk, "booking-create", "/bookings/create")
  await keep(desk, "venues", "/venues")
  const venue = await firstOf("venues", "/venues?limit=1")
  await keep(desk, "venue", `/venues/${venue}`)
  await keep(desk, "venue-edit", `/venues/${venue}/edit`)
  await keep(desk, "opening-hours", `/venues/${venue}/opening-hours`)
  await keep(desk, "venue-create", "/venues/create")
  await keep(desk, "services", "/services")
  const service = await firstOf("services", "/services?limit=1")
  await keep(desk, "service", `/services/${service}`)
  await keep(desk, "service-options", `/services/${service}/options`)
  await keep(desk, "service-create", "/services/create")
  await keep(desk, "staff", "/staff")
  await desk.context().close()
})

test("lists and pages of the platform", async ({ browser, request }) => {
  const { admin } = readConnection().logins
  const api = await DeskApi.signIn(request, admin)
  const { vendors } = await api.get("/vendors?limit=1", z.object({ vendors: some }))
  const desk = await openDesk(browser, admin)
  await keep(desk, "vendors", "/vendors")
  await keep(desk, "vendor", `/vendors/${vendors[0]?.id}`)
  await desk.context().close()
})
