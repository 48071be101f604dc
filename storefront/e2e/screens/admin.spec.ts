import { statSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { registerVendor, submitVendor } from "../admin/new-vendor"
import { at, DESKTOP, openDesk, PHONE } from "../admin/open-desk"
import { settle } from "../admin/settle"
import { readConnection } from "../connection"
import { expect, test } from "../test"

const FOLDER = path.join(__dirname, "../../../docs/screens")
const MOST_BYTES = 200_000

/** Writes what the window shows of a page, as wide as a desk and as a phone. */
async function keep(desk: Page, name: string, page: string): Promise<void> {
  await desk.goto(at(page))
  for (const [viewport, suffix] of [
    [DESKTOP, ""],
    [PHONE, "-phone"],
  ] as const) {
    await desk.setViewportSize(viewport)
    await expect(desk.locator("main")).not.toBeEmpty()
    await settle(desk)
    const file = path.join(FOLDER, `admin-${name}${suffix}.png`)
    await desk.screenshot({ path: file, animations: "disabled" })
    expect(statSync(file).size, file).toBeLessThan(MOST_BYTES)
  }
  await desk.setViewportSize(DESKTOP)
}

test.setTimeout(480_000)

test("pages of the platform's admin", async ({ browser, request }) => {
  // Something has to wait for the platform.
  await submitVendor(request, await registerVendor(request, "Lanna"))
  const desk = await openDesk(browser, readConnection().logins.admin)
  await keep(desk, "approvals", "/approvals")
  await keep(desk, "taxonomy", "/taxonomy/venue-categories")
  await keep(desk, "tags", "/taxonomy/tags")
  await keep(desk, "audit-log", "/audit-log")
  await keep(desk, "alerts", "/audit-log?view=alerts")
  await desk.context().close()
})

test("pages of an owner", async ({ browser }) => {
  const { owner } = readConnection().logins
  const desk = await openDesk(browser, owner)
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
