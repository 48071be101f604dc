import { statSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { expect } from "../test"

const FOLDER = path.join(__dirname, "../../../docs/screens")
const MOST_BYTES = 400_000

/** Writes what the window shows of a page of the storefront. */
export async function keepPage(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle")
  const file = path.join(FOLDER, `storefront-${name}.png`)
  await page.screenshot({ path: file, animations: "disabled" })
  expect(statSync(file).size, file).toBeLessThan(MOST_BYTES)
}
