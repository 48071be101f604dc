import { expectAccessible } from "./accessibility"
import {
  fillContact,
  freshEmail,
  holdFirstTime,
  openFirstService,
  openVenue,
  payAndReadNumber,
} from "./shopper"
import { expect, test } from "./test"

test("a visit of two services is booked at once, changed in the cart and paid", async ({ page }) => {
  await openVenue(page, "?city=Bangkok", 1)
  await openFirstService(page)
  const services = page.getByRole("region", { name: "What would you like?" })
  const title = (await services.getByRole("heading", { level: 3 }).first().textContent()) ?? ""

  await services.getByRole("button", { name: "Add another service" }).click()
  const dialog = page.getByRole("dialog", { name: "Add another service" })
  await expect(dialog).toBeVisible()
  await expectAccessible(page, "another service")
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await services.getByRole("button", { name: "Add another service" }).click()
  await dialog
    .getByRole("button", { name: /^Add / })
    .filter({ hasNot: page.getByText(title) })
    .last()
    .click()
  await expect(dialog).toBeHidden()
  const second = (await services.getByRole("heading", { level: 3 }).last().textContent()) ?? ""
  await expect(page.getByRole("heading", { name: "2 services" })).toBeVisible()
  await expect(page.getByText("Together")).toBeVisible()
  await expectAccessible(page, "booking of two services")

  await holdFirstTime(page)
  const visit = `${title} + ${second}`
  await expect(page.getByRole("heading", { name: visit })).toBeVisible()
  await page.getByRole("link", { name: `Change time of ${visit}` }).click()
  await expect(services.getByRole("heading", { level: 3 })).toHaveText([title, second])
  await services
    .getByRole("button", { name: `Remove ${second}` })
    .first()
    .click()
  await expect(services.getByRole("heading", { level: 3 })).toHaveText([title])
  await page.goBack()

  await page.getByRole("link", { name: "Check out" }).click()
  await fillContact(page, freshEmail())
  await payAndReadNumber(page)
  await expect(page.getByText(visit).first()).toBeVisible()
})

test("what is added to a service makes it longer and dearer, and stands in the cart", async ({ page }) => {
  await page.goto("/venues/baan-dokrak-ari")
  await page.getByRole("link", { name: "Book Desk shoulders" }).click()
  await page.getByRole("checkbox", { name: /Warm ginger pack/ }).check()
  await expect(page.getByText("Together").locator("..")).toHaveText(/฿470/)
  await expectAccessible(page, "booking with something added")
  await holdFirstTime(page)
  await expect(page.getByText(/30 minutes \+ Warm ginger pack/)).toBeVisible()
  await expect(page.getByText("฿470").first()).toBeVisible()

  await page.getByRole("link", { name: "Change time of Desk shoulders" }).click()
  await expect(page.getByRole("checkbox", { name: /Warm ginger pack/ })).toBeChecked()
})
