import { statSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { DESKTOP, PHONE } from "../admin/open-desk"
import { expect } from "../test"

const FOLDER = path.join(__dirname, "../../../docs/screens")
const MOST_BYTES = 400_000

/** Writes what the window shows of a page of the storefront. */
export async function keepPage(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("load")
  await page.waitForFunction(picturesAreThere)
  const file = path.join(FOLDER, `storefront-${name}.png`)
  await page.screenshot({ path: file, animations: "disabled" })
  expect(statSync(file).size, file).toBeLessThan(MOST_BYTES)
}

/** Writes what a wide window and a phone show of a page, each opened anew and brought by `prepare` to what is to be seen. */
export async function keepBothWidths(
  page: Page,
  { name, path: address, desktop = DESKTOP }: { name: string; path: string; desktop?: typeof DESKTOP },
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [viewport, suffix] of [
    [desktop, ""],
    [PHONE, "-phone"],
  ] as const) {
    await page.setViewportSize(viewport)
    await page.goto(address)
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
    await prepare()
    await keepPage(page, `${name}${suffix}`)
  }
}

/** Whether all pictures in the window have come; a map goes on fetching, so that the network is no measure. */
function picturesAreThere(): boolean {
  return [...document.images].every((image) => {
    const { top, bottom } = image.getBoundingClientRect()
    return image.complete || bottom < 0 || top > window.innerHeight
  })
}
