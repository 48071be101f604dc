import type { Page } from "@playwright/test"
import { ATTACKER, FLAG } from "../../backend/integration-tests/fixtures/attacks"
import { Attacker, type AttackedVenue } from "./attacked-venue"
import { readConnection } from "./connection"
import { expect, test } from "./test"

test.setTimeout(600_000)

/** Collects signs of life of an attack on a page: dialogs, requests to the attacker, pages that were left. */
function watchForAttacks(page: Page): string[] {
  const signs: string[] = []
  page.on("dialog", (dialog) => {
    signs.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("request", (request) => {
    if (new URL(request.url()).hostname.endsWith(ATTACKER)) signs.push(`request: ${request.url()}`)
  })
  page.on("framenavigated", (frame) => {
    if (frame.url().includes(ATTACKER)) signs.push(`navigated: ${frame.url()}`)
  })
  return signs
}

/** What lives in the page as it stands: scripts that ran, and elements that only an attack could have made. */
async function livingIn(page: Page): Promise<string[]> {
  return page.evaluate(
    ([flag, attacker]) => {
      const hostile = [
        ...document.querySelectorAll("a[href], [src], [action], [formaction], [data], [srcset]"),
      ]
      const alive = hostile.filter((element) =>
        ["href", "src", "action", "formaction", "data", "srcset"].some((name) => {
          const value = (element.getAttribute(name) ?? "").replace(/\s/g, "").toLowerCase()
          return /^(javascript|vbscript|data:text)/.test(value) || value.includes(`//${attacker}`)
        }),
      )
      const handlers = [...document.querySelectorAll("*")].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith("on")),
      )
      return [
        ...(flag in window ? ["a script ran"] : []),
        ...[...alive, ...handlers].map((element) => element.outerHTML.slice(0, 200)),
        ...[...document.querySelectorAll("iframe, object, embed, math, base, form[action*=attacker]")].map(
          (element) => element.outerHTML.slice(0, 200),
        ),
      ]
    },
    [FLAG, ATTACKER] as const,
  )
}

async function openAdmin(page: Page): Promise<void> {
  const { admin_url, logins } = readConnection()
  await page.goto(`${admin_url}/login`)
  await page.locator("input[name=email]").fill(logins.admin.email)
  await page.locator("input[name=password]").fill(logins.admin.password)
  await page.locator("button[type=submit]").click()
  await expect(page).not.toHaveURL(/login/)
}

const pagesOf = ({ id, service, staff, booking }: AttackedVenue) => [
  `/venues/${id}`,
  `/venues/${id}/edit`,
  `/venues/${id}/questions`,
  `/services/${service}`,
  `/staff/${staff}`,
  `/staff/${staff}/edit`,
  `/bookings/${booking}`,
]

test("whatever a business writes, nothing of it lives in anybody's browser", async ({
  page,
  browser,
  request,
}) => {
  const attacker = await Attacker.signIn(request)
  const venues = [await attacker.storeVenue(), await attacker.storeVenue()]
  const signs = watchForAttacks(page)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const desk = await context.newPage()
  desk.setDefaultNavigationTimeout(180_000)
  const deskSigns = watchForAttacks(desk)
  try {
    for (const venue of venues) {
      await page.goto(`/venues/${venue.handle}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      for (const question of await page.locator("#questions summary").all()) await question.click()
      expect(await livingIn(page), `/venues/${venue.handle}`).toEqual([])
      await page.goto(`/services/${venue.service}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      expect(await livingIn(page), `/services/${venue.service}`).toEqual([])
      await page.goto(`/venues/${venue.handle}/book`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      expect(await livingIn(page), `/venues/${venue.handle}/book`).toEqual([])
    }
    await page.goto("/venues")
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    expect(await livingIn(page), "/venues").toEqual([])

    await openAdmin(desk)
    for (const path of [
      ...venues.flatMap(pagesOf),
      "/venues",
      "/services",
      "/bookings",
      "/staff",
      "/members",
    ]) {
      await desk.goto(readConnection().admin_url + path)
      await expect(desk.getByRole("heading").first(), path).toBeVisible()
      await desk.waitForLoadState("networkidle")
      expect(await livingIn(desk), path).toEqual([])
    }
    expect(signs).toEqual([])
    expect(deskSigns).toEqual([])
  } finally {
    for (const venue of venues) await attacker.suspend(venue)
    await context.close()
  }
})
