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
  // A link that is followed before the scripts are there loads the page anew; its times wait for them.
  await page.waitForLoadState()
}

/** Takes the first free time of the day that stands chosen, and is in the cart afterwards. */
export async function holdFirstTime(page: Page): Promise<void> {
  const held = page.getByText(/Held for you/).first()
  const over = page.getByText("This time is not on offer any more").first()
  await askForFirstTime(page)
  await expect(held.or(over).first()).toBeVisible()
  // The first time of today may have come too near since the page was made; then it is the turn of the next.
  if (await over.isVisible()) await askForFirstTime(page)
  await expect(page).toHaveURL(/\/cart$/)
  await expect(held).toBeVisible()
}

async function askForFirstTime(page: Page): Promise<void> {
  await page
    .getByRole("radio", { name: /^\d\d:\d\d/ })
    .first()
    .check()
  await page.getByRole("button", { name: "Hold this time" }).click()
}

/** Chooses a day so far ahead that its visits can still be moved and cancelled for free. */
export async function chooseLaterDay(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Later days" }).click()
  // On a phone the button shows the rest of the days in hand, and chooses none of them.
  await page.getByRole("group", { name: "Day" }).locator("input:enabled").last().check()
}

/** Waits until the countdown of the one hold runs: one that starts later does not notice that the clock was moved on. */
export async function waitForCountdown(page: Page): Promise<void> {
  const countdown = page.getByText(/Held for you/)
  await expect(countdown).not.toHaveText(await countdown.innerText())
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
