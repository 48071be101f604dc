import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { readConnection } from "./connection"
import { openVenue } from "./shopper"

/** The process group of the backend; null where a machine does not tell what its processes are. */
function findBackend(): number | null {
  const isBackend = (pid: number) => {
    try {
      return /medusa/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"))
    } catch {
      return false
    }
  }
  return readConnection().pids.find(isBackend) ?? null
}

test("without the backend kept pages still show, the others say so, and all goes on when it is back", async ({
  page,
}) => {
  const backend = findBackend()
  test.skip(backend === null, "the backend cannot be stopped for a while here")
  await openVenue(page)
  const venue = page.url()
  const name = await page.getByRole("heading", { level: 1 }).innerText()
  await page.reload()
  process.kill(-Number(backend), "SIGSTOP")
  try {
    const kept = await page.goto(venue)
    expect(kept?.status()).toBe(200)
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
    await expect(page.getByRole("banner").getByRole("link", { name: /^Cart/ })).toBeVisible()

    await page.goto("/products?q=away")
    await expect(page.getByRole("heading", { name: "Something went wrong on our side" })).toBeVisible({
      timeout: 60_000,
    })
  } finally {
    process.kill(-Number(backend), "SIGCONT")
  }
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(page.getByRole("heading", { name: "Something went wrong on our side" })).toHaveCount(0)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
})
