import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { ownVenue } from "./calendar-desk"
import { DeskApi } from "./desk-api"
import { registerVendor } from "./new-vendor"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

test.setTimeout(240_000)

const venueSchema = z.object({
  venue: z.object({ id: z.string(), images: z.array(z.object({ alt: z.string() })) }),
})
const profileSchema = z.object({
  profile: z.object({
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    languages: z.array(z.string()),
  }),
})
const alertsSchema = z.object({
  security_alerts: z.array(
    z.object({
      kind: z.string(),
      vendor: z.object({ id: z.string() }).nullable(),
      acknowledged_by: z.object({ email: z.string() }).nullable(),
      note: z.string().nullable(),
    }),
  ),
})
const serviceSchema = z.object({ service: z.object({ id: z.string(), description: z.string().nullable() }) })
const placeSchema = z.object({ venue: z.object({ handle: z.string(), currency_code: z.string() }) })

/** How many requests for what is not theirs somebody is alerted for. */
const FOREIGN_REQUESTS = 40

const PLACE = {
  city: "Bangkok",
  country_code: "th",
  time_zone: "Asia/Bangkok",
  currency_code: "thb",
}

test("several pictures of a venue are added at once, and each only with words", async ({
  browser,
  request,
}) => {
  const vendor = await registerVendor(request, "Pictured")
  const api = await DeskApi.signIn(request, vendor.owner)
  const { venue } = await api.post("/venues", { name: vendor.name, ...PLACE }, venueSchema)
  const stored = async () => (await api.get(`/venues/${venue.id}`, venueSchema)).venue.images
  const desk = await openDesk(browser, vendor.owner)
  await desk.goto(at(`/venues/${venue.id}/pictures`))
  const drawer = desk.getByRole("dialog")
  const buffer = readFileSync(path.join(__dirname, "../fixtures/logo.png"))
  const picture = (name: string) => ({ name, mimeType: "image/png", buffer })
  await drawer
    .locator("input[type=file]")
    .setInputFiles([
      picture("door.png"),
      picture("garden.png"),
      picture("twice.png"),
      { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Not a picture") },
    ])
  const words = drawer.getByLabel("What it shows")
  await expect(words).toHaveCount(3)
  await drawer.getByRole("button", { name: "Remove" }).last().click()
  await expect(words).toHaveCount(2)

  await words.first().fill("The door")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(words.last()).toHaveAttribute("aria-invalid", "true")
  expect(await stored()).toEqual([])

  await words.last().fill("The garden")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The pictures were added")).toBeVisible()
  expect(await stored()).toMatchObject([{ alt: "The door" }, { alt: "The garden" }])
  await expect(desk.getByRole("img", { name: "The door" })).toBeVisible()
  await expect(desk.getByRole("img", { name: "The garden" })).toBeVisible()
  await desk.context().close()
})

test("somebody changes their name and languages, the preferred one first", async ({ browser, request }) => {
  const { owner } = await registerVendor(request, "Named")
  const api = await DeskApi.signIn(request, owner)
  const desk = await openDesk(browser, owner)
  await desk.goto(at("/profile/edit"))
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("First name").fill("Ploy")
  await drawer.getByLabel("Last name").fill("")
  const languages = drawer.getByRole("combobox", { name: "Languages" })
  for (const language of ["Thai", "German"]) {
    await languages.fill(language)
    await desk.getByRole("option", { name: language, exact: true }).click()
  }
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("Your profile was saved")).toBeVisible()
  await expect(desk.getByText("Thai, German")).toBeVisible()
  await expect(desk.locator("main").getByText("Ploy", { exact: true })).toBeVisible()
  const { profile } = await api.get("/users/me/profile", profileSchema)
  expect(profile).toEqual({ first_name: "Ploy", last_name: null, languages: ["th", "de"] })
  await settle(desk)
  await expectSoundPage(desk, "the own profile")
  await desk.context().close()
})

test("the platform's admin marks an alert as seen, with what was found", async ({ browser, request }) => {
  const vendor = await registerVendor(request, "Curious")
  const curious = await DeskApi.signIn(request, vendor.owner)
  for (let asked = 0; asked < FOREIGN_REQUESTS; asked += 1) {
    expect(await curious.status(`/venues/venue_of_others_${asked}`)).toBe(404)
  }
  const { admin } = readConnection().logins
  const api = await DeskApi.signIn(request, admin)
  const stored = async () =>
    (await api.get("/security-alerts?limit=100", alertsSchema)).security_alerts.filter(
      (alert) => alert.vendor?.id === vendor.id,
    )
  await expect.poll(stored).toMatchObject([{ kind: "foreign_ids", acknowledged_by: null }])

  const desk = await openDesk(browser, admin)
  const watch = watchDesk(desk)
  await desk.goto(at("/audit-log?view=alerts"))
  const row = desk.getByRole("row").filter({ hasText: vendor.name })
  await expect(row).toContainText("Many requests for what is not theirs")
  await expect(row).toContainText("Open")
  await row.getByRole("link", { name: "Mark as seen" }).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("What you found").fill("They tried out old links")
  await drawer.getByRole("button", { name: "Mark as seen" }).click()
  await expect(desk.getByText("The alert is marked as seen")).toBeVisible()
  await expect(row).toContainText(`Seen by ${admin.email}`)
  await expect(row).toContainText("They tried out old links")
  await expect(row.getByRole("link", { name: "Mark as seen" })).toHaveCount(0)
  expect(await stored()).toMatchObject([
    { acknowledged_by: { email: admin.email }, note: "They tried out old links" },
  ])
  await expectSoundPage(desk, "alerts")
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})

test("bold words and a list of a service's description show in the store", async ({
  browser,
  page,
  request,
}) => {
  const { api, venue_id, team } = await ownVenue(request)
  const { venue } = await api.get(`/venues/${venue_id}`, placeSchema)
  const title = `Salt scrub ${Date.now()}`
  const prices = [{ currency_code: venue.currency_code, amount: 900 }]
  const { service } = await api.post(
    "/services",
    {
      venue_id,
      title,
      status: "published",
      variants: [{ title: "60 minutes", duration_minutes: 60, prices }],
      staff_ids: team.slice(0, 1).map(({ id }) => id),
    },
    serviceSchema,
  )
  const desk = await openDesk(browser, readConnection().logins.owner)
  await desk.goto(at(`/services/${service.id}/edit`))
  const drawer = desk.getByRole("dialog")
  const text = drawer.getByRole("textbox", { name: "Description" })
  const press = (name: string) => drawer.getByRole("button", { name, exact: true }).click()
  await text.click()
  await press("Bold")
  await desk.keyboard.type("Gentle")
  await press("Bold")
  await desk.keyboard.type(" on the skin")
  await desk.keyboard.press("Enter")
  await press("Bulleted list")
  await desk.keyboard.type("Sea salt")
  await desk.keyboard.press("Enter")
  await desk.keyboard.type("Coconut oil")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(drawer).toHaveCount(0)
  const saved = (await api.get(`/services/${service.id}`, serviceSchema)).service.description
  expect(saved).toContain("<strong>Gentle</strong> on the skin")

  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) })
  await expect(async () => {
    await page.goto(`/venues/${venue.handle}`)
    await expect(row.locator("strong")).toHaveText("Gentle", { timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await expect(row.locator("ul > li")).toHaveText(["Sea salt", "Coconut oil"])
  await api.remove(`/services/${service.id}`)
  await desk.context().close()
})
