import type { Page } from "@playwright/test"
import { z } from "zod"
import { expectAccessible } from "./accessibility"
import { DeskApi } from "./admin/desk-api"
import { readConnection } from "./connection"
import { addToCart, isInCart, SOAP } from "./own-account"
import { holdFirstTime, openFirstService, openVenue } from "./shopper"
import { expect, test } from "./test"

/** From here on the backend's answers to changes of a page wait until they are let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST") {
      await gone
    }
    await route.continue()
  })
  return letGo
}

/** Of this the demo has some twenty. */
const FEW = "singing-bowl-karura-movement"

const quantity = (page: Page) => page.getByRole("status").filter({ hasText: /^Quantity/ })

test("the cart shows another quantity and what leaves it before the backend has answered", async ({
  page,
}) => {
  await addToCart(page, SOAP)
  await openVenue(page, "?city=Bangkok")
  await openFirstService(page)
  await holdFirstTime(page)
  await expectAccessible(page, "cart with a visit and a product")
  const letGo = await holdAnswers(page)
  const more = page.getByRole("button", { name: /^One .+ more$/ })
  await more.click()
  await more.click()
  await expect(quantity(page)).toHaveText("Quantity 3")
  await expect(page.locator("main").getByText("฿360")).toBeVisible()
  await expect(page.locator("main [aria-busy=true]")).toBeVisible()
  letGo()
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
  await expect(quantity(page)).toHaveText("Quantity 3")
  await page.reload()
  await expect(quantity(page)).toHaveText("Quantity 3")

  await page.unrouteAll()
  const letVisitGo = await holdAnswers(page)
  await page.getByRole("button", { name: /^Remove / }).click()
  await expect(page.getByText(/Held for you/)).toBeHidden()
  letVisitGo()
  await expect(page.getByText(/Held for you/)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/Held for you/)).toHaveCount(0)
  await expect(quantity(page)).toHaveText("Quantity 3")
})

test("more than there is are refused: the quantity goes back, and the page says why", async ({ page }) => {
  await page.goto(`/products/${FEW}?currency=kes`)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await isInCart(page)
  await page.goto("/cart")
  const more = page.getByRole("button", { name: /^One .+ more$/ })
  // Were the presses slower than the answers, the first that is refused would take back those before it.
  const letGo = await holdAnswers(page)
  for (let presses = 0; presses < 22; presses++) {
    await more.click()
  }
  await expect(quantity(page)).toHaveText("Quantity 23")
  letGo()
  await expect(page.getByRole("alert").filter({ hasText: "There are not so many left." })).toBeVisible()
  await expect(quantity(page)).not.toHaveText("Quantity 23")
  await page.reload()
  expect(Number((await quantity(page).innerText()).replace(/\D/g, ""))).toBeLessThan(23)
})

test("a product lies in the cart at once", async ({ page }) => {
  await page.goto(`/products/${SOAP}?currency=thb`)
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible()
  const letGo = await holdAnswers(page)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByText("It is in your cart")).toBeVisible()
  await expect(page.getByRole("link", { name: "Cart 1 thing in it" })).toBeVisible()
  letGo()
  await expect(page.getByRole("button", { name: "Add to cart" })).not.toHaveAttribute("aria-disabled")
  await page.getByRole("link", { name: "To the cart" }).click()
  await expect(quantity(page)).toHaveText("Quantity 1")
})

test("a promotion's code lowers the price, is taken back, and one that is not valid says so", async ({
  page,
  request,
}) => {
  const code = `TENTH${Date.now()}`
  const api = await DeskApi.signIn(request, readConnection().logins.admin)
  const method = { type: "percentage", target_type: "items", allocation: "across", value: 10 }
  const promotion = { code, type: "standard", status: "active", application_method: method }
  await api.post("/promotions", promotion, z.unknown())
  await addToCart(page, SOAP)
  await page.goto("/cart")
  const field = page.getByLabel("Promotion code")
  await field.fill("NO-SUCH-CODE")
  await page.getByRole("button", { name: "Apply" }).click()
  await expect(page.getByText("This code is not valid, or not any more.")).toBeVisible()
  await expect(field).toHaveValue("NO-SUCH-CODE")
  await expectAccessible(page, "cart with a code that is not valid")
  await field.fill(code)
  await page.getByRole("button", { name: "Apply" }).click()
  await expect(page.getByText(code)).toBeVisible()
  await expect(page.getByText("−฿12")).toBeVisible()
  await expect(page.getByText("฿108").first()).toBeVisible()
  await expectAccessible(page, "cart with a promotion")
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible()
  await expect(page.getByText("−฿12")).toBeVisible()
  await page.goto("/cart")
  await page.getByRole("button", { name: `Remove the code ${code}` }).click()
  await expect(page.getByText(code)).toHaveCount(0)
  await expect(page.getByText("−฿12")).toHaveCount(0)
})
