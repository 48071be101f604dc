import { registerVendor, submitVendor } from "../admin/new-vendor"
import { openDesk } from "../admin/open-desk"
import { readConnection } from "../connection"
import { test } from "../test"
import { keep } from "./keep"

test.setTimeout(480_000)

test("pages of the platform's admin", async ({ browser, request }) => {
  // Something has to wait for the platform.
  await submitVendor(request, await registerVendor(request, "Lanna"))
  const desk = await openDesk(browser, readConnection().logins.admin)
  await keep(desk, "platform", "/platform?period=last_30_days")
  await keep(desk, "approvals", "/approvals")
  await keep(desk, "taxonomy", "/taxonomy/venue-categories")
  await keep(desk, "tags", "/taxonomy/tags")
  await keep(desk, "taxonomy-attributes", "/taxonomy/attributes")
  await keep(desk, "audit-log", "/audit-log")
  await keep(desk, "alerts", "/audit-log?view=alerts")
  await desk.context().close()
})

test("pages of an owner", async ({ browser }) => {
  const { owner } = readConnection().logins
  const desk = await openDesk(browser, owner)
  await keep(desk, "dashboard", "/dashboard?period=last_30_days")
  await keep(desk, "business-profile", "/business")
  await keep(desk, "members", "/members")
  await keep(desk, "access-keys", "/access-keys")
  await keep(desk, "security", "/security")
  await keep(desk, "profile", "/profile")
  await desk.context().close()
})

test("pages of a pending vendor", async ({ browser, request }) => {
  const { owner } = await registerVendor(request, "Isan")
  const desk = await openDesk(browser, owner)
  await keep(desk, "onboarding", "/onboarding")
  await desk.context().close()
})
