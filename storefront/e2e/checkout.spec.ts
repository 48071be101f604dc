import { expectAccessibleInBoth } from "./accessibility"
import { isInCart } from "./own-account"
import {
  fillContact,
  freshEmail,
  holdFirstTime,
  openFirstService,
  openVenue,
  payAndReadNumber,
} from "./shopper"
import { expect, test } from "./test"

test("services alone ask for no address, a product adds one", async ({ page, request }) => {
  await openVenue(page, "?city=Bangkok")
  await openFirstService(page)
  await holdFirstTime(page)
  await page.goto("/checkout")
  await expect(page.getByRole("heading", { name: "Your details" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Delivery" })).toHaveCount(0)

  await page.goto("/products?currency=thb&q=mangosteen")
  await page.locator("article").first().getByRole("link").click()
  await page.getByRole("button", { name: "Add to cart" }).click()
  await isInCart(page)
  await page.goto("/checkout")
  await expect(page.getByRole("heading", { name: "Delivery" })).toBeVisible()

  const email = freshEmail()
  await fillContact(page, email)
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page.getByText("Please enter street and number.")).toBeVisible()
  // Nothing that was typed is lost to an error.
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(email)
  await page.getByLabel("Street and number").fill("12 Song Wat Road")
  await page.getByLabel("City").fill("Bangkok")
  await payAndReadNumber(page)
  await expect(page.getByRole("heading", { name: "To be delivered" })).toBeVisible()

  const address = await page.getByRole("link", { name: /^Add to calendar/ }).getAttribute("href")
  const file = await page.request.get(address ?? "")
  expect(file.headers()["content-type"]).toContain("text/calendar")
  expect(await file.text()).toContain("BEGIN:VEVENT")
  // Another device has no part in the order.
  expect((await request.get(address ?? "")).status()).toBe(404)
})

test("one cart has one currency", async ({ page }) => {
  await openVenue(page, "?city=Bangkok")
  await openFirstService(page)
  await holdFirstTime(page)
  await openVenue(page, "?city=Nairobi")
  await openFirstService(page)
  // Not the first: it may come too near to be on offer before it is asked for again.
  await page
    .getByRole("radio", { name: /^\d\d:\d\d/ })
    .last()
    .check()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page.getByRole("dialog", { name: "Start a new cart?" })).toBeVisible()
  await expectAccessibleInBoth(page, "question about a new cart")
  await page.getByRole("button", { name: "Keep my cart" }).click()
  await expect(page.getByRole("dialog")).toBeHidden()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await page.getByRole("button", { name: "Start a new cart" }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByText(/Held for you/)).toHaveCount(1)
})
