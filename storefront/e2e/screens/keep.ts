import { statSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { at, DESKTOP, PHONE } from "../admin/open-desk"
import { settle } from "../admin/settle"
import { expect } from "../test"

const FOLDER = path.join(__dirname, "../../../docs/screens")
const MOST_BYTES = 400_000

/** Writes what the window shows of a page, as wide as a desk and as a phone. */
export async function keep(desk: Page, name: string, page: string): Promise<void> {
  await desk.goto(at(page))
  for (const [viewport, suffix] of [
    [DESKTOP, ""],
    [PHONE, "-phone"],
  ] as const) {
    await desk.setViewportSize(viewport)
    await expect(desk.locator("main")).not.toBeEmpty()
    await settle(desk)
    const file = path.join(FOLDER, `admin-${name}${suffix}.png`)
    await desk.screenshot({ path: file, animations: "disabled" })
    expect(statSync(file).size, file).toBeLessThan(MOST_BYTES)
  }
  await desk.setViewportSize(DESKTOP)
}
