import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./class-test"
import { addToCart, SOAP } from "./own-account"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber } from "./shopper"
import { soapPrice } from "./soap-price"

const times = (page: Page) => page.getByRole("radio", { name: /^\d\d:\d\d/ })
const holdIt = (page: Page) => page.getByRole("button", { name: "Hold this time" })

const notOnSale = (page: Page) =>
  page.getByRole("status").filter({ hasText: "This service is not on sale at the moment" })

/** Other services of the venue can be booked from here. */
const others = (page: Page) => page.getByRole("main").getByRole("link", { name: /^Book / })

test("a service that is paused while its times are looked at cannot be held, and says so", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  await page.goto(tasting.bookingPage)
  await times(page).first().check()
  await tasting.change({ paused: true })
  await holdIt(page).click()
  await expect(notOnSale(page)).toBeVisible()
  await expect(times(page)).toHaveCount(0)
  await expectAccessible(page, "a service that was paused meanwhile")
  await expect(others(page).first()).toBeVisible()
  await page.goto("/cart")
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
})

test("a service that is taken off the menu meanwhile says so too, and leads to others", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  await page.goto(tasting.bookingPage)
  await times(page).first().check()
  await tasting.close()
  await holdIt(page).click()
  await expect(notOnSale(page)).toBeVisible()
  // The menu is kept until the storefront is told of the change.
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(tasting.title)).toHaveCount(0, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(notOnSale(page)).toBeVisible()
  await others(page).first().click()
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
})

test("a paused service stands on the menu without a button, and its booking page leads to others", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  const row = page
    .getByRole("region", { name: "Services" })
    .getByRole("listitem")
    .filter({ hasText: tasting.title })
  await tasting.change({ paused: true })
  await expect(async () => {
    await page.goto(tasting.venuePage)
    await expect(row).toContainText("Not bookable", { timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
  await expect(row.getByRole("link", { name: /^Book / })).toHaveCount(0)

  await page.goto(tasting.bookingPage)
  await expect(notOnSale(page)).toBeVisible()
  await expect(times(page)).toHaveCount(0)
  await expectAccessible(page, "booking page of a paused service")
  await others(page).first().click()
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
})

test("sessions that are full are not offered, and the last seat lost keeps the cart and offers the next session", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900, capacity: 2 }, ["10:00", "12:00", "14:00"])
  await tasting.takeSeats("10:00", 1)
  await tasting.takeSeats("12:00", 2)
  await addToCart(page, SOAP)
  await page.goto(tasting.bookingPage)
  const named = (name: string) => page.getByRole("radio", { name })
  await expect(times(page)).toHaveCount(2)
  await expect(named("14:00 – 14:45 2 seats left")).toBeVisible()
  await named("10:00 – 10:45 1 seat left").check()

  await tasting.takeSeats("10:00", 1)
  await holdIt(page).click()
  const told = page.getByRole("status").filter({ hasText: "Somebody was a moment faster" })
  await expect(told.getByRole("button")).toHaveCount(1)
  await expect(times(page)).toHaveCount(1)
  await expectAccessible(page, "the last seat was lost")
  await told.getByRole("button", { name: /14:00/ }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByRole("heading", { name: tasting.title })).toBeVisible()
  await expect(page.getByText(/14:00/).first()).toBeVisible()
  await expect(page.getByRole("status").filter({ hasText: /^Quantity/ })).toHaveText("Quantity 1")
})

test("a visit costs what it cost when it was held, also when the venue asks more meanwhile", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  await page.goto(tasting.bookingPage)
  await holdFirstTime(page)
  await tasting.setPrice(1100)
  await expect(async () => {
    await page.goto(tasting.bookingPage)
    await expect(page.getByText("฿1,100").first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
  await page.goto("/checkout")
  await fillContact(page, freshEmail())
  await expect(page.getByRole("button", { name: "Pay ฿900" })).toBeVisible()
  await payAndReadNumber(page)
  await expect(page.getByText("฿900").first()).toBeVisible()
  await expect(page.getByText("฿1,100")).toHaveCount(0)
})

test("a price that changes before paying is told, nothing is paid before it was seen, and what was typed stays", async ({
  page,
  request,
}) => {
  const price = await soapPrice(request)
  const email = freshEmail()
  await addToCart(page, SOAP)
  await page.goto("/checkout")
  await fillContact(page, email)
  await page.getByLabel("Street and number").fill("12 Song Wat Road")
  await page.getByLabel("City").fill("Bangkok")
  const pay = page.getByRole("button", { name: /^Pay ฿/ })
  const asked = Number((await pay.innerText()).replace(/\D/g, ""))
  await price.set(price.amount + 35)
  try {
    await pay.click()
    await expect(page.getByText("What is due now has changed.")).toBeVisible()
    await expect(pay).toHaveText(`Pay ฿${asked + 35}`)
    await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(email)
    await expect(page.getByLabel("Street and number")).toHaveValue("12 Song Wat Road")
    await expectAccessible(page, "checkout whose sum has changed")
    await pay.click()
    await expect(page).toHaveURL(/\/checkout\/done$/)
    await expect(page.getByText(`฿${asked + 35}`)).toBeVisible()
  } finally {
    await price.set(price.amount)
  }
})
