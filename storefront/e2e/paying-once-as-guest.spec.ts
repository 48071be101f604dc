import type { Page } from "@playwright/test"
import { chargesOf } from "./charges"
import { expect, test } from "./class-test"
import { fillContact, freshEmail, holdFirstTime } from "./shopper"

test.setTimeout(240_000)

const PRICE = 900

/** A guest at the checkout with one visit; answers the address that was typed. */
async function openCheckout(page: Page, bookingPage: string): Promise<string> {
  await page.goto(bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const email = freshEmail()
  await fillContact(page, email)
  return email
}

const pay = (page: Page) => page.getByRole("button", { name: /^(Pay|Book)/ })

async function isBooked(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await expect(page.getByRole("heading", { name: "You are booked" })).toBeVisible()
  await expect(page.getByTestId("booking-number")).toHaveCount(1)
}

/** One order, charged once, and nothing left in the cart, wherever it shows. */
async function isPaidOnce(page: Page, email: string): Promise<void> {
  await page.goto("/cart")
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
  await expect(page.getByRole("banner").getByRole("link", { name: "Cart", exact: true })).toBeVisible()
  await page.goto("/checkout")
  await expect(page).toHaveURL(/\/cart$/)
  expect(await chargesOf(page.request, email)).toEqual([[PRICE]])
}

test("a guest's double click on pay books and charges once, and the way back leads to no second order", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: PRICE })
  const email = await openCheckout(page, tasting.bookingPage)
  await pay(page).dblclick()
  await isBooked(page)
  await page.goBack()
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
  await expect(pay(page)).toHaveCount(0)
  await isPaidOnce(page, email)
  await page.goto("/checkout/done")
  await isBooked(page)
})

test("a tab that still shows the checkout of a guest who has paid leads to the confirmation", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: PRICE })
  const email = await openCheckout(page, tasting.bookingPage)
  const [filled, empty] = [await page.context().newPage(), await page.context().newPage()]
  for (const tab of [filled, empty]) {
    await tab.goto("/checkout")
    await expect(pay(tab)).toBeVisible()
  }
  const again = freshEmail()
  await fillContact(filled, again)
  const number = page.getByTestId("booking-number")
  await pay(page).click()
  await isBooked(page)
  for (const tab of [filled, empty]) {
    await pay(tab).click()
    await isBooked(tab)
    await expect(tab.getByTestId("booking-number")).toHaveText(await number.innerText())
    await expect(tab.getByText(email)).toBeVisible()
  }
  await isPaidOnce(filled, email)
})
