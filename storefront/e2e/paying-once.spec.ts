import type { Page } from "@playwright/test"
import { addAddress, addToCart, register, SOAP } from "./own-account"
import { expect, test } from "./test"

test.setTimeout(240_000)

/** Somebody with an account and an address, at the checkout with one product. */
async function openCheckout(page: Page): Promise<void> {
  await register(page)
  await addAddress(page, "7 Song Wat Road")
  await addToCart(page, SOAP)
  await page.goto("/checkout")
}

const pay = (page: Page) => page.getByRole("button", { name: /^Pay/ })

async function expectOneOrder(page: Page): Promise<void> {
  await page.goto("/account/orders")
  await expect(page.locator("article")).toHaveCount(1)
}

test("a double click on pay orders once", async ({ page }) => {
  await openCheckout(page)
  await pay(page).dblclick()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await expectOneOrder(page)
})

test("a cart that was paid in another tab leads to its order, and orders once", async ({ page }) => {
  await openCheckout(page)
  const other = await page.context().newPage()
  await other.goto("/checkout")
  await expect(pay(other)).toBeVisible()
  await pay(page).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await pay(other).click()
  await expect(other).toHaveURL(/\/checkout\/done$/)
  await expectOneOrder(other)
})

test("after paying, the way back leads to an empty cart", async ({ page }) => {
  await openCheckout(page)
  await pay(page).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
  await expectOneOrder(page)
})
