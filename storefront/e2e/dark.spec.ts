import { expectAccessible } from "./accessibility"
import { addToCart, SOAP } from "./own-account"
import { fillContact, freshEmail, holdFirstTime, openFirstService, openVenue } from "./shopper"
import { expect, test } from "./test"

test.use({ colorScheme: "dark" })

const LOOKED_AT = [
  ...["/venues", "/services", "/products", `/products/${SOAP}`, "/vendors/baan-dokrak"],
  "/services/morning-hatha-on-the-deck-baan-dokrak-ari",
  ...["/venues?q=Xyzzy", "/products?q=Xyzzy", "/cart", "/become-a-partner", "/account/sign-in"],
]

test("lists, products and businesses can be read in dark colours", async ({ page }) => {
  for (const path of LOOKED_AT) {
    await page.goto(path)
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
    await expectAccessible(page, `${path} in dark`)
  }
})

test("all of buying can be read in dark colours", async ({ page }) => {
  await addToCart(page, SOAP)
  await expectAccessible(page, "product in the cart in dark")
  await openVenue(page, "?city=Bangkok")
  await openFirstService(page)
  await holdFirstTime(page)
  await expectAccessible(page, "cart in dark")
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("heading", { name: "Delivery" })).toBeVisible()
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page.getByText("Please enter street and number.")).toBeVisible()
  await expectAccessible(page, "checkout with faults in dark")
  await fillContact(page, freshEmail())
  await page.getByLabel("Street and number").fill("12 Song Wat Road")
  await page.getByLabel("City").fill("Bangkok")
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await expect(page.getByTestId("booking-number")).toBeVisible()
  await expectAccessible(page, "confirmation in dark")
})
