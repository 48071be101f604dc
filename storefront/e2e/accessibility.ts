import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect } from "./test"

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** What is in order is not described one by one. */
const OPTIONS: Parameters<AxeBuilder["options"]>[0] = {
  runOnly: { type: "tag", values: STANDARDS },
  resultTypes: ["violations"],
}

/**
 * Checks the page as it stands against WCAG 2.2 AA.
 * @param foreign selectors of elements that are not ours to change
 */
export async function expectAccessible(
  page: Page,
  name: string,
  foreign: readonly string[] = [],
): Promise<void> {
  // Where a link leads to, the title may come a moment after the page.
  await expect(page).toHaveTitle(/./)
  await page.evaluate(stillness)
  // Without frames of other hosts to look into, no second page has to be opened for the result.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS)
  const { violations } = await foreign.reduce((builder, selector) => builder.exclude(selector), axe).analyze()
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)
  expect.soft(found, `accessibility of ${name}`).toEqual([])
}

/** Looks at the page in light and in dark colours. */
export async function expectAccessibleInBoth(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name)
  await page.emulateMedia({ colorScheme: "dark" })
  await expectAccessible(page, `${name} in dark`)
  await page.emulateMedia({ colorScheme: null })
}

/**
 * No colour changes bit by bit any more, and what moves has come to rest: half-way through, colours are neither the ones before nor
 * the ones after.
 */
function stillness(): Promise<unknown> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("*, *::before, *::after { transition: none !important }")
  document.adoptedStyleSheets.push(sheet)
  const moving = document
    .getAnimations()
    .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().iterations !== Infinity)
    .map(({ finished }) => finished.catch(() => undefined))
  return Promise.race([Promise.all(moving), new Promise((resolve) => setTimeout(resolve, 2_000))])
}
