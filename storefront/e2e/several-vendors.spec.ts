import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { addAddress, addToCart, register, SOAP } from "./own-account"
import { holdFirstTime } from "./shopper"
import { expect, test } from "./test"

const CLASS = "/venues/baan-dokrak-ari/book?service=morning-hatha-on-the-deck-baan-dokrak-ari"
const FADE = "/venues/klong-and-comb-barbers/book?service=skin-fade-klong-and-comb-barbers"
const POMADE = "charoen-krung-clay-pomade-klong-and-comb"

/** Later days keep clear of what other tests hold. */
async function holdLater(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole("button", { name: "Later days" }).click()
  await holdFirstTime(page)
}

test("a visit, a class and goods of two vendors are one order, in which each vendor has a state of its own", async ({
  page,
}) => {
  await register(page)
  await addAddress(page, "7 Song Wat Road")
  await addToCart(page, SOAP)
  await addToCart(page, POMADE)
  await holdLater(page, CLASS)
  await holdLater(page, FADE)
  await expect(page.getByText(/Held for you/)).toHaveCount(2)
  await expectAccessible(page, "cart of two vendors")
  await page.getByRole("link", { name: "Check out" }).click()
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await expect(page.getByTestId("booking-number")).toHaveCount(2)

  await page.goto("/account/orders")
  await page.locator("article").first().getByRole("link").click()
  for (const vendor of ["Baan Dokrak", "Klong & Comb"]) {
    const part = page.locator("main div.rounded-2xl").filter({
      has: page.getByRole("heading", { name: `From ${vendor}` }),
    })
    await expect(part.last()).toContainText("1 item is still to be packed")
  }
  await expect(page.getByRole("heading", { name: "Visits in this order" })).toBeVisible()
  await expectAccessible(page, "order of two vendors")
})
