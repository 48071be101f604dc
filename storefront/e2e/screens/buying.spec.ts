import { readConnection } from "../connection"
import { addToCart, signIn, SOAP } from "../own-account"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber } from "../shopper"
import { expect, test } from "../test"
import { keepBothWidths } from "./keep-page"

const MASSAGE = "/venues/baan-dokrak-ari/book?service=slow-thai-massage-baan-dokrak-ari"

test.setTimeout(240_000)

test("a visit and a product, from the cart to the confirmation", async ({ page }) => {
  await addToCart(page, SOAP)
  await page.goto(MASSAGE)
  await holdFirstTime(page)
  const heldShown = () => expect(page.getByText(/Held for you/)).toBeVisible()
  await keepBothWidths(page, { name: "cart", path: "/cart" }, heldShown)
  const email = freshEmail()
  const filled = async () => {
    await fillContact(page, email)
    await page.getByLabel("Street and number").fill("7 Song Wat Road")
    await page.getByLabel("City").fill("Bangkok")
    await page.evaluate(() => window.scrollTo({ top: 0 }))
  }
  await keepBothWidths(page, { name: "checkout", path: "/checkout" }, filled)
  await payAndReadNumber(page)
  await keepBothWidths(page, { name: "confirmation", path: "/checkout/done" })
})

test("the visits of a shopper", async ({ page }) => {
  const { customer } = readConnection().logins
  await signIn(page, customer)
  await keepBothWidths(page, { name: "my-bookings", path: "/account/bookings" })
})
