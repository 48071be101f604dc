import type { Page } from "@playwright/test"
import { z } from "zod"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./class-test"
import { register } from "./own-account"
import { holdFirstTime, payAndReadNumber } from "./shopper"

const bookingsSchema = z.object({
  bookings: z.tuple([
    z.object({
      customer_id: z.string(),
      total: z.number(),
      deposit_total: z.number(),
      paid_total: z.number(),
      balance_due: z.number(),
    }),
  ]),
})

/** The amount beside a label among a page's sums. */
const amount = (page: Page, label: string) =>
  page.getByRole("main").getByText(label, { exact: true }).locator("xpath=following-sibling::dd")

async function expectAllDueNow(page: Page, where: string, label = "Due now"): Promise<void> {
  await expect(amount(page, "Total"), where).toHaveText("฿900")
  await expect(amount(page, label), where).toHaveText("฿900")
  await expect(amount(page, "Due at the venue"), where).toHaveText("฿0")
}

test("what is due now and what at the venue stand apart, and are what the backend takes, whatever deposit is set", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900, deposit: { type: "percentage", value: 30 } })
  await register(page)
  await page.goto(tasting.bookingPage)
  await expect(page.getByText("Paid in full when you book.")).toBeVisible()
  await expect(page.getByText(/30 ?%/)).toHaveCount(0)
  await holdFirstTime(page)
  await expectAllDueNow(page, "cart")
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("button", { name: "Pay ฿900" })).toBeVisible()
  await expectAllDueNow(page, "checkout")
  await expectAccessible(page, "checkout with what is due when")
  const number = await payAndReadNumber(page)
  await expectAllDueNow(page, "confirmation", "Paid")
  const found = await tasting.api.get(`/bookings?q=${number}`, bookingsSchema)
  const [{ customer_id, ...money }] = found.bookings
  expect(money).toEqual({ total: 900, deposit_total: 270, paid_total: 900, balance_due: 0 })

  const open = page.getByRole("main").getByRole("heading", { name: "Still to pay" }).locator("..")
  await page.goto("/account")
  await expect(open).toHaveText("Still to payNothing is open.")
  // The desk takes no money for what is booked by phone.
  await tasting.bookFor(customer_id, "14:00")
  await page.reload()
  await expect(open).toHaveText("Still to pay฿900At your next visit.")
  await page.goto("/account/bookings")
  await page.locator("article").filter({ hasText: "฿900 due at the venue" }).getByRole("link").click()
  await expect(amount(page, "Due at the venue")).toHaveText("฿900")
})
