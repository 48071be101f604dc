import type { Page } from "@playwright/test"
import { expectAccessible } from "../accessibility"
import { expect } from "../test"
import { DESKTOP, PHONE } from "./open-desk"
import { settle } from "./settle"

/** Elements of the dashboard and of the calendar's library that cannot be given another markup from outside. */
const CORE_ELEMENTS = [
  // The topbar: sidebar on and off, arrangement of the page, notifications.
  ".grid-cols-2.border-b button",
  // The parts of a date in the dashboard's date picker: day, month, year.
  "[role=spinbutton]",
  // The grid of the calendar, whose role asks for rows that the library does not make.
  ".ec",
  // Filters and order of a table.
  ".flex.w-full.items-center.justify-between.gap-2 > .flex.items-center.gap-x-2 > button[aria-haspopup=menu]",
  // The cross that closes a drawer or a page over a page, and that of a note.
  "[role=dialog] kbd + button",
  "[role=dialog] button:has(+ kbd)",
  "[data-sonner-toaster] button",
  // The magnifying glass in the search of a table.
  "main [role=img].pointer-events-none",
  // The entries of the sidebar: a menu longer than the window scrolls below its foot, which then covers one of them.
  "aside nav a",
]

/** Entries that lead on to a page of another name. */
const LEADS: Record<string, string> = { "/business": "/vendors/" }

/** The paths that the sidebar leads to, in its order; the way to the settings, which all have, is left out. */
export async function menuOf(desk: Page): Promise<string[]> {
  const links = desk.locator("aside a[href]")
  await expect(links.first()).toBeVisible()
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )
  return addresses.map((address) => address.replace(/^\/app/, "")).filter((path) => path !== "/settings")
}

/** Exactly these entries, once what the role does not see has been taken away. */
export async function expectMenu(desk: Page, paths: readonly string[]): Promise<void> {
  await expect(async () => expect([...new Set(await menuOf(desk))].sort()).toEqual([...paths].sort())).toPass(
    {
      timeout: 20_000,
    },
  )
}

/** Opens pages from the menu, one after the other, each as wide as a desk and as a phone. */
export async function walkMenu(desk: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await desk.locator(`aside a[href$="/app${path}"]`).first().click()
    await expect(desk).toHaveURL(new RegExp(`/app${LEADS[path] ?? path}`))
    await expectSoundPage(desk, path)
  }
}

/** The page as it stands: it has come, is accessible, and fits both widths. */
export async function expectSoundPage(desk: Page, name: string): Promise<void> {
  await settle(desk)
  await expect(desk.locator("main"), name).not.toBeEmpty()
  await expect(desk.getByText(/An (unexpected )?error occurred/), name).toHaveCount(0)
  await expectAccessible(desk, `${name} at the desk`, CORE_ELEMENTS)
  await desk.setViewportSize(PHONE)
  const width = await desk.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `width of ${name} on a phone`).toBeLessThanOrEqual(PHONE.width)
  await expectAccessible(desk, `${name} on a phone`, CORE_ELEMENTS)
  await desk.setViewportSize(DESKTOP)
}
