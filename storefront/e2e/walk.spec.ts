import { expectAccessible } from "./accessibility"
import { readConnection } from "./connection"
import { fillContact, freshEmail, holdFirstTime, openFirstService, payAndReadNumber } from "./shopper"
import { expect, test } from "./test"

test("a guest's booking, from the first page to the vendor's admin", async ({ page, browser }) => {
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expectAccessible(page, "home")

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Venues" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Venues" })).toBeVisible()
  await expect(page.locator("article").first()).toBeVisible()
  await expectAccessible(page, "venue list")

  await page.locator("article").first().getByRole("link").click()
  await expect(page.getByRole("heading", { name: "Services" })).toBeVisible()
  await expectAccessible(page, "venue")

  await openFirstService(page)
  await expectAccessible(page, "booking")
  await holdFirstTime(page)
  await expectAccessible(page, "cart")

  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible()
  await expect(page.getByText("Demo payment")).toBeVisible()
  await expect(page.getByLabel("Street and number")).toHaveCount(0)
  await expectAccessible(page, "checkout")
  await fillContact(page, freshEmail())
  const number = await payAndReadNumber(page)
  await expectAccessible(page, "confirmation")

  await page.reload()
  await expect(page.getByTestId("booking-number").first()).toHaveText(number)

  const { admin_url, logins } = readConnection()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const admin = await context.newPage()
  await admin.goto(`${admin_url}/login`)
  await admin.locator("input[name=email]").fill(logins.admin.email)
  await admin.locator("input[name=password]").fill(logins.admin.password)
  await admin.locator("button[type=submit]").click()
  await expect(admin).not.toHaveURL(/login/)
  await admin.goto(`${admin_url}/bookings?q=${encodeURIComponent(number)}`)
  await expect(admin.getByText(number).first()).toBeVisible()
  await context.close()
})
