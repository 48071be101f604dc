import { DESKTOP, PHONE } from "../admin/open-desk"
import { guestLink } from "../mailbox"
import { addAddress, register } from "../own-account"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber } from "../shopper"
import { expect, test } from "../test"
import { keepBothWidths, keepPage } from "./keep-page"

const MASSAGE = "/venues/baan-dokrak-ari/book?service=slow-thai-massage-baan-dokrak-ari"

test.setTimeout(300_000)

test("pages that nobody owns", async ({ page }) => {
  const pages = {
    "sign-in": "/account/sign-in",
    register: "/account/register",
    "empty-results": "/venues?q=massage&city=Berlin&currency=EUR&price=1",
    "become-a-partner": "/become-a-partner",
  }
  for (const [name, path] of Object.entries(pages)) await keepBothWidths(page, { name, path })
})

test("an account's addresses, details, data and security", async ({ page }) => {
  await register(page)
  await addAddress(page, "7 Song Wat Road")
  const pages = { addresses: "/addresses", "my-details": "/profile", "my-data": "/data" }
  for (const [name, path] of Object.entries(pages)) {
    await keepBothWidths(page, { name, path: `/account${path}` })
  }
  await keepBothWidths(page, { name: "security", path: "/account/security" })
})

test("a guest's visit by its link, and another time for it", async ({ page, request }) => {
  await page.goto(MASSAGE)
  // Late enough to be moved.
  await page.getByRole("button", { name: "Later days" }).click()
  await holdFirstTime(page)
  await page.getByRole("link", { name: "Check out" }).click()
  const email = freshEmail()
  await fillContact(page, email)
  await payAndReadNumber(page)
  const path = await guestLink(request, email)
  await keepBothWidths(page, { name: "visit-by-link", path })
  await keepBothWidths(page, { name: "reschedule", path: `${path}/reschedule` }, async () => {
    await page
      .getByRole("radio", { name: /^\d\d:\d\d/ })
      .last()
      .check()
  })
  await page.goto(path)
  await page.getByRole("button", { name: "Cancel this visit" }).click()
  await page.getByRole("button", { name: "Yes, cancel it" }).click()
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible()
})

test("what is not there, and no connection", async ({ browser }) => {
  // A page of its own: the browser reports what is missing as an error.
  const context = await browser.newContext({ serviceWorkers: "allow" })
  const page = await context.newPage()
  await keepBothWidths(page, { name: "not-found", path: "/nowhere" })
  await page.goto("/")
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated")
  await context.setOffline(true)
  for (const [viewport, suffix] of [
    [DESKTOP, ""],
    [PHONE, "-phone"],
  ] as const) {
    await page.setViewportSize(viewport)
    await page.goto("/venues")
    await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible()
    await keepPage(page, `offline${suffix}`)
  }
  await context.close()
})
