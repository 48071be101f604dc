import type { Locator, Page } from "@playwright/test"
import { expect } from "./test"

/** What the list says it has. Without scripts it stands behind the page's main part. */
export const status = (page: Page) =>
  page.getByRole("status").filter({ hasText: /^\d+ (venue|service|product)/ })
export const cards = (page: Page) => page.locator("article")
export const chips = (page: Page) => page.getByRole("navigation", { name: "Chosen filters" })

/** What the list is narrowed by; on a phone it is folded, and unfolded first. */
export async function filters(page: Page): Promise<Locator> {
  const panel = page.locator(".filter-panel")
  await expect(panel).toBeVisible()
  if (!(await panel.getByRole("link").first().isVisible())) {
    await panel.locator("summary").first().click()
    await expect(panel.getByRole("link").first()).toBeVisible()
  }
  return panel
}

/** How many entries the list says it has. */
export async function counted(page: Page): Promise<number> {
  return Number.parseInt(await status(page).innerText(), 10)
}

/** Opens a page with the search box, and waits until scripts have it. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole("button", { name: "Near me" })).toBeVisible()
}
