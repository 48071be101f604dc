import { expectAccessible } from "./accessibility"
import { readConnection } from "./connection"
import { signIn } from "./own-account"
import { expect, test } from "./test"

test.use({ serviceWorkers: "allow" })

test("without a connection the device shows the coming bookings, until the shopper signs out", async ({
  browser,
}) => {
  // A page of its own: failed requests are what this test is about, and the browser reports them as errors.
  const context = await browser.newContext()
  const page = await context.newPage()
  const { customer } = readConnection().logins
  await signIn(page, customer)
  await page.goto("/account/bookings")
  const venue = await page.locator("article").first().getByRole("heading").innerText()
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated")
  await expect.poll(() => page.evaluate(keptBookings)).toBeGreaterThan(0)

  await context.setOffline(true)
  await page.goto("/th/venues")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("คุณออฟไลน์อยู่")
  await page.goto("/venues")
  await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible()
  await expect(page.getByRole("listitem").first()).toContainText(venue)
  await expectAccessible(page, "the offline page")

  await context.setOffline(false)
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("You are offline")
  await page.goto("/account/bookings")
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible()
  await context.setOffline(true)
  await page.goto("/venues")
  await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible()
  await expect(page.getByRole("listitem")).toHaveCount(0)

  // So it is when the session ends some other way.
  await context.setOffline(false)
  await signIn(page, customer)
  await page.goto("/account/bookings")
  await expect.poll(() => page.evaluate(keptBookings)).toBeGreaterThan(0)
  await context.clearCookies()
  await page.goto("/")
  await expect.poll(() => page.evaluate(keptBookings)).toBe(0)
  await context.close()
})

test("the storefront can be installed", async ({ page, request }) => {
  await page.goto("/")
  const link = await page.locator('link[rel="manifest"]').getAttribute("href")
  const manifest = await (await request.get(link ?? "")).json()
  expect(manifest).toMatchObject({ name: "Plaza", display: "standalone", start_url: "/" })
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src)
    expect([src, icon.status(), icon.headers()["content-type"]]).toEqual([src, 200, type])
  }
  const worker = await request.get("/sw.js")
  expect(worker.headers()["content-type"]).toContain("javascript")
})

/** How many bookings the device keeps. */
function keptBookings(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("plaza", 1)
    opening.onerror = () => resolve(0)
    opening.onupgradeneeded = () => opening.result.createObjectStore("bookings", { keyPath: "id" })
    opening.onsuccess = () => {
      const count = opening.result.transaction("bookings").objectStore("bookings").count()
      count.onsuccess = () => {
        opening.result.close()
        resolve(count.result)
      }
      count.onerror = () => resolve(0)
    }
  })
}
