import type { Page } from "@playwright/test"
import { latinWords } from "./foreign-words"
import { expect } from "./test"

/** The page as it stands, with all that can be unfolded, has no words left in English. */
export async function expectThai(page: Page, path: string, written: readonly string[]): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "th")
  await expect(page).toHaveTitle(/./)
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
  await page
    .locator("main details")
    .evaluateAll((all) => all.forEach((folded) => folded.setAttribute("open", "")))
  expect.soft(await latinWords(page, written), path).toEqual([])
}

/** Opens pages in Thai, one after the other, and looks for words in English. */
export async function lookThrough(
  page: Page,
  paths: readonly string[],
  written: readonly string[],
): Promise<void> {
  for (const path of paths) {
    await page.goto(`/th${path}`)
    await expectThai(page, path, written)
  }
}
