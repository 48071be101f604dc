import { z } from "zod"
import { DeskApi } from "../admin/desk-api"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

const workspaceSchema = z.object({ workspace: z.object({ staff_member_id: z.string() }) })
const staffSchema = z.object({ staff_member: z.object({ venue_id: z.string() }) })

test.setTimeout(480_000)

test("pages of a team", async ({ browser, request }) => {
  const { owner, staff } = readConnection().logins
  const own = await DeskApi.signIn(request, staff)
  const { workspace } = await own.get("/workspace", workspaceSchema)
  const path = `/staff/${workspace.staff_member_id}`
  const { staff_member } = await own.get(path, staffSchema)
  const rota = `/rota?venue=${staff_member.venue_id}`
  const desk = await openDesk(browser, owner)
  await keep(desk, "team-schedule", rota)
  await keep(desk, "team-schedule-day", `${rota}&view=day`)
  await keep(desk, "team-schedule-month", `${rota}&view=month`)
  await keep(desk, "time-off-requests", "/time-off-requests")
  await keep(desk, "team-shifts", `${path}/shifts`)
  await keep(desk, "team-services", `${path}/skills`)
  await keep(desk, "staff-member", path)
  await desk.context().close()
  const member = await openDesk(browser, staff)
  await keep(member, "my-schedule", "/my-schedule")
  await member.context().close()
})
