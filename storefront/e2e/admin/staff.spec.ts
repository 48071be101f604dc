import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { expectForeignPagesEmpty } from "./foreign-pages"
import { expectLanding, signInAtDesk } from "./open-desk"
import { expectMenu, walkMenu } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const STAFF = [
  "/dashboard",
  "/calendar",
  "/my-schedule",
  "/attendance",
  "/performance",
  "/bookings",
  "/clients",
  "/security",
  "/profile",
]

const workspaceSchema = z.object({ workspace: z.object({ staff_member_id: z.string() }) })
const bookingsSchema = z.object({
  count: z.number(),
  bookings: z.array(
    z.object({ segments: z.array(z.object({ staff: z.object({ id: z.string() }).nullable() })) }),
  ),
})

// Every page of a menu is opened and looked at in two widths.
test.setTimeout(480_000)

test("staff see their own calendar and visits, and nothing else", async ({ browser, request }) => {
  const { staff } = readConnection().logins
  const api = await DeskApi.signIn(request, staff)
  const { workspace } = await api.get("/workspace", workspaceSchema)
  const { bookings } = await api.get("/bookings?limit=100", bookingsSchema)
  expect(bookings.length).toBeGreaterThan(0)
  for (const { segments } of bookings) {
    expect(segments.map((segment) => segment.staff?.id)).toContain(workspace.staff_member_id)
  }
  for (const path of ["/services", "/venues", "/members", "/staff", "/audit-entries"]) {
    expect([path, await api.status(path)]).toEqual([path, 403])
  }

  const desk = await signInAtDesk(browser, staff)
  await expectLanding(desk, "/dashboard")
  const watch = watchDesk(desk)
  await expectMenu(desk, STAFF)
  await walkMenu(desk, STAFF)
  expect(watch.troubles).toEqual([])
  await expectForeignPagesEmpty(desk, "/dashboard")
  await desk.context().close()
})
