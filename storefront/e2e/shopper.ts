import type { Page } from "@playwright/test"
import { expect } from "./test"

/** From the venue list to a venue's page, by the place of its card in the list. */
export async function openVenue(page: Page, query = "", position = 0): Promise<void> {
  await page.goto(`/venues${query}`)
  await page.locator("article").nth(position).getByRole("link").click()
  await expect(page.getByRole("heading", { name: "Services" })).toBeVisible()
}

/** From a venue's page to the booking page of its first service. */
export async function openFirstService(page: Page): Promise<void> {
  await page
    .getByRole("region", { name: "Services" })
    .getByRole("link", { name: /^Book / })
    .first()
    .click()
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
}

/** Takes the first free time of the day that stands chosen, and is in the cart afterwards. */
export async function holdFirstTime(page: Page): Promise<void> {
  await page
    .getByRole("radio", { name: /^\d\d:\d\d/ })
    .first()
    .check()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByText(/Held for you/).first()).toBeVisible()
}

/** Fills in who books. */
export async function fillContact(page: Page, email: string): Promise<void> {
  await page.getByLabel("First name").fill("Mira")
  await page.getByLabel("Last name").fill("Anand")
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
}

/** Pays, and returns the number of the first booking on the confirmation. */
export async function payAndReadNumber(page: Page): Promise<string> {
  await page.getByRole("button", { name: /^(Pay|Book)/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await expect(page.getByRole("heading", { name: "You are booked" })).toBeVisible()
  return (await page.getByTestId("booking-number").first().textContent()) ?? ""
}

/** An address nobody has used before. */
export function freshEmail(): string {
  return `mira.${Date.now()}.${Math.floor(Math.random() * 1e6)}@shopper.example`
}
