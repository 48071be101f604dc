import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./class-test"
import { runOut } from "./expired-hold"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber, waitForCountdown } from "./shopper"

const ended = (page: Page) => page.getByRole("status").filter({ hasText: "Your hold on this time has ended" })

test("a hold that ends in the cart says so, cannot be paid, and is picked again in its place", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  await page.clock.install()
  await page.goto(tasting.bookingPage)
  await holdFirstTime(page)
  await waitForCountdown(page)
  await runOut(tasting.id)
  // The page looks again by itself when the ten minutes are over.
  await page.clock.fastForward("10:01")
  await expect(ended(page)).toContainText("10:00 may still be free.")
  await expect(page.getByText(/Held for you/)).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Check out" })).toHaveCount(0)
  await expectAccessible(page, "cart with a hold that has ended")
  await page.goto("/checkout")
  await expect(ended(page)).toBeVisible()
  await expect(page.getByRole("button", { name: /^(Pay|Book)/ })).toBeDisabled()
  await expectAccessible(page, "checkout with a hold that has ended")

  await ended(page).getByRole("link", { name: "Pick a time again" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Book ${tasting.title}` })).toBeVisible()
  await holdFirstTime(page)
  await expect(ended(page)).toHaveCount(0)
  await expect(page.getByText(/Held for you/)).toHaveCount(1)
  await expect(page.getByRole("link", { name: "Check out" })).toBeVisible()
})

test("a hold that ends at the checkout, and whose seat is gone, is not paid for; what was typed stays", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900, capacity: 2 })
  await page.goto(tasting.bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const email = freshEmail()
  await fillContact(page, email)
  await runOut(tasting.id)
  await tasting.takeSeats("10:00", 2)
  const pay = page.getByRole("button", { name: /^(Pay|Book)/ })
  await pay.click()
  await expect(page.getByRole("alert").filter({ hasText: "is not held any more" })).toBeVisible()
  await expect(pay).toBeDisabled()
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(email)
  await expectAccessible(page, "checkout whose hold was lost")

  await ended(page).getByRole("link", { name: "Pick a time again" }).click()
  await expect(page.getByRole("radio", { name: /^10:00/ })).toHaveCount(0)
  await page.getByRole("radio", { name: /^14:00/ }).check()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(email)
  await payAndReadNumber(page)
})
