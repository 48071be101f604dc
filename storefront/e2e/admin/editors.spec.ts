import type { APIRequestContext, Page } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const workspaceSchema = z.object({ workspace: z.object({ venues: z.array(z.object({ id: z.string() })) }) })
const staffSchema = z.object({ staff_members: z.array(z.object({ id: z.string(), name: z.string() })) })
const serviceSchema = z.object({
  service: z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
    paused: z.boolean(),
    slot_interval_minutes: z.number(),
    minimum_notice_minutes: z.number(),
    variants: z.array(z.object({ id: z.string(), title: z.string() })),
    staff_rates: z.array(
      z.object({
        staff_id: z.string(),
        duration_minutes: z.number().nullable(),
        prices: z.array(z.object({ amount: z.number() })).nullable(),
      }),
    ),
    images: z.array(z.object({ id: z.string(), alt: z.string() })),
  }),
})
const listSchema = z.object({ services: z.array(z.object({ id: z.string(), title: z.string() })) })
const venueSchema = z.object({
  venue: z.object({
    id: z.string(),
    currency_code: z.string(),
    images: z.array(z.object({ id: z.string(), alt: z.string() })),
    faqs: z.array(z.object({ question: z.string(), answer: z.string() })),
    resources: z.array(
      z.object({ id: z.string(), name: z.string(), kind: z.string(), quantity: z.number() }),
    ),
    opening_hours: z.object({
      weekly: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
      exceptions: z.array(z.record(z.string(), z.unknown())),
    }),
  }),
})

test.setTimeout(300_000)

/** The owner's first venue, and a draft of a service there that two of its staff perform. */
async function prepare(request: APIRequestContext) {
  const api = await DeskApi.signIn(request, readConnection().logins.owner)
  const { workspace } = await api.get("/workspace", workspaceSchema)
  const venueId = workspace.venues[0]?.id ?? ""
  const { venue } = await api.get(`/venues/${venueId}`, venueSchema)
  const { staff_members: staff } = await api.get(`/staff?venue_id=${venueId}&limit=2`, staffSchema)
  const prices = (amount: number) => [{ currency_code: venue.currency_code, amount }]
  const { service } = await api.post(
    "/services",
    {
      venue_id: venueId,
      title: `Herbal bath ${Date.now()}`,
      variants: [
        { title: "60 minutes", duration_minutes: 60, prices: prices(800) },
        { title: "90 minutes", duration_minutes: 90, prices: prices(1100) },
      ],
      slot_interval_minutes: 30,
      staff_ids: staff.map(({ id }) => id),
    },
    serviceSchema,
  )
  const read = async () => (await api.get(`/services/${service.id}`, serviceSchema)).service
  const readVenue = async () => (await api.get(`/venues/${venueId}`, venueSchema)).venue
  return { api, venueId, staff, service, read, readVenue }
}

const freeTimes = (desk: Page) =>
  desk.getByRole("region").filter({ hasText: /What shoppers c(an|ould) book/ })

/** The sum of what is said of a day with starts. */
async function startsOf(desk: Page, scope = freeTimes(desk)): Promise<number> {
  const said = (await scope.getByText(/^\d+ starts?/).textContent()) ?? ""
  return Number(/^\d+/.exec(said)?.[0])
}

test("a service is edited beside its free times, priced by staff, copied, paused and put in order", async ({
  browser,
  request,
}) => {
  const { api, venueId, staff, service, read } = await prepare(request)
  const desk = await openDesk(browser, readConnection().logins.owner)
  const watch = watchDesk(desk)
  await desk.goto(at(`/services/${service.id}`))
  await expect(freeTimes(desk)).toContainText("Shoppers do not see this service yet")
  const before = await startsOf(desk)
  await expectSoundPage(desk, "a service")

  // The rules that are typed count before they are saved.
  await desk.goto(at(`/services/${service.id}/rules`))
  const rules = desk.getByRole("dialog")
  await expect.poll(() => startsOf(desk, freeTimes(desk).last())).toBe(before)
  await rules.getByLabel("Start times every", { exact: true }).fill("60")
  await expect.poll(() => startsOf(desk, freeTimes(desk).last())).toBeLessThan(before)
  await rules.getByLabel("Minimum notice", { exact: true }).fill("30000")
  await expect(rules.getByText("It is too soon: the minimum notice has begun.")).toBeVisible()
  await settle(desk)
  await expectSoundPage(desk, "booking rules with free times")
  expect((await read()).slot_interval_minutes).toBe(30)
  await rules.getByLabel("Minimum notice", { exact: true }).fill("120")
  await rules.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("At least 2 hr before the start")).toBeVisible()
  expect(await read()).toMatchObject({ slot_interval_minutes: 60, minimum_notice_minutes: 120 })

  // An own price and length of one of the staff, and nothing of the others.
  await desk.goto(at(`/services/${service.id}/rates`))
  const name = staff[0]?.name ?? ""
  await desk.getByLabel(`${name}, 90 minutes: Price`).fill("1300")
  await desk.getByLabel(`${name}, 90 minutes: Duration in minutes`).fill("75")
  await expectSoundPage(desk, "the price table")
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  const row = desk.getByRole("row").filter({ hasText: name })
  await expect(row).toContainText("1,300.00")
  expect((await read()).staff_rates).toEqual([
    { staff_id: staff[0]?.id, duration_minutes: 75, prices: [{ amount: 1300 }] },
  ])

  // Paused and resumed in one click each.
  await desk.getByRole("button", { name: "Pause", exact: true }).click()
  await expect.poll(async () => (await read()).paused).toBe(true)
  await expect(freeTimes(desk)).toContainText("The service is paused")
  await desk.getByRole("button", { name: "Resume", exact: true }).click()
  await expect.poll(async () => (await read()).paused).toBe(false)

  await desk.getByRole("button", { name: `Actions: ${service.title}` }).click()
  await desk.getByRole("menuitem", { name: "Duplicate" }).click()
  await expect(desk.getByRole("heading", { level: 1, name: `${service.title} (copy)` })).toBeVisible()
  const copyId = desk.url().split("/").at(-1) ?? ""
  const { service: copy } = await api.get(`/services/${copyId}`, serviceSchema)
  expect(copy).toMatchObject({ status: "draft", slot_interval_minutes: 60, minimum_notice_minutes: 120 })
  expect(copy.staff_rates).toHaveLength(1)

  // The order of services, by mouse and by keyboard.
  const inOrder = async () =>
    (await api.get(`/services?venue_id=${venueId}&order=rank&limit=100`, listSchema)).services
  await desk.goto(at(`/venues/${venueId}/service-order`))
  const list = desk.getByRole("dialog")
  const rowOf = (title: string) =>
    list.getByRole("listitem").filter({ has: desk.getByText(title, { exact: true }) })
  const first = list.getByRole("listitem").first()
  await rowOf(copy.title).locator("[draggable=true]").dragTo(first)
  await expect(first).toContainText(copy.title)
  const down = list.getByRole("button", { name: `Move down: ${copy.title}` })
  await down.focus()
  await desk.keyboard.press("Enter")
  await expect(list.getByRole("listitem").nth(1)).toContainText(copy.title)
  await expect(down).toBeFocused()
  await expect(list.getByText(`${copy.title} is number 2 of`)).toBeAttached()
  await expectSoundPage(desk, "the order of services")
  await list.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The order was saved")).toBeVisible()
  expect((await inOrder())[1]).toEqual({ id: copyId, title: copy.title })
  expect(watch.troubles).toEqual([])

  await api.remove(`/services/${copyId}`)
  await api.remove(`/services/${service.id}`)
  await desk.context().close()
})

test("hours, questions, resources and pictures of a venue change by mouse and keyboard", async ({
  browser,
  request,
}) => {
  const { api, venueId, service, readVenue } = await prepare(request)
  const before = await readVenue()
  const desk = await openDesk(browser, readConnection().logins.owner)
  const watch = watchDesk(desk)
  await desk.goto(at(`/venues/${venueId}`))
  await expect(desk.getByRole("link", { name: /View in the store/ })).toHaveAttribute("href", /\/venues\//)
  await expectSoundPage(desk, "a venue")

  await desk.goto(at(`/venues/${venueId}/opening-hours`))
  await desk.getByRole("button", { name: "Copy Monday to all days" }).click()
  await desk.getByRole("button", { name: "Copy Tuesday to other days" }).focus()
  await desk.keyboard.press("Enter")
  await desk.getByRole("button", { name: "Monday to Friday" }).press("Enter")
  await expectSoundPage(desk, "opening hours")
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The opening hours were saved")).toBeVisible()
  const hours = (await readVenue()).opening_hours
  const monday = before.opening_hours.weekly.filter(({ weekday }) => weekday === 1)
  expect(hours.weekly).toEqual(
    [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => monday.map((interval) => ({ ...interval, weekday }))),
  )
  expect(hours.exceptions).toEqual(before.opening_hours.exceptions)

  await desk.goto(at(`/venues/${venueId}/questions`))
  await desk.getByRole("button", { name: "Move down: Question 1" }).press("Enter")
  await expectSoundPage(desk, "questions and answers")
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("The questions were saved")).toBeVisible()
  const [first, second, ...rest] = before.faqs.map(({ question }) => question)
  expect((await readVenue()).faqs.map(({ question }) => question)).toEqual([second, first, ...rest])

  await desk.goto(at(`/venues/${venueId}/resources`))
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Name").fill("Steam chair")
  await drawer.getByRole("button", { name: "chair", exact: true }).click()
  await drawer.getByLabel("Quantity").fill("2")
  await drawer.getByRole("button", { name: "Save" }).click()
  await desk.getByRole("button", { name: "Actions: Steam chair" }).click()
  await desk.getByRole("menuitem", { name: "Edit" }).click()
  await drawer.getByLabel("Quantity").fill("3")
  await expectSoundPage(desk, "a resource")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("chair · 3")).toBeVisible()
  const added = (await readVenue()).resources.find(({ name }) => name === "Steam chair")
  expect(added).toMatchObject({ kind: "chair", quantity: 3 })

  // Pictures: the arrows by keyboard, dragging, the cover.
  await desk.goto(at(`/venues/${venueId}`))
  const tiles = desk.locator("ol > li").filter({ has: desk.locator("picture") })
  const altOf = async (place: number) => (await tiles.nth(place).locator("img").getAttribute("alt")) ?? ""
  const stored = async () => (await readVenue()).images.map(({ alt }) => alt)
  const [one, two] = [await altOf(0), await altOf(1)]
  await tiles
    .nth(0)
    .getByRole("button", { name: /^Move to the right/ })
    .press("Enter")
  await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([two, one])
  await settle(desk)
  await tiles.nth(1).dragTo(tiles.nth(0))
  await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([one, two])
  await settle(desk)
  await tiles
    .nth(1)
    .getByRole("button", { name: /^Make it the cover/ })
    .click()
  await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([two, one])
  await settle(desk)
  await expect(tiles.nth(0)).toContainText("Cover")
  await tiles
    .nth(1)
    .getByRole("button", { name: /^Make it the cover/ })
    .click()
  await expect.poll(stored).toEqual(before.images.map(({ alt }) => alt))
  expect(watch.troubles).toEqual([])

  const none = z.object({})
  await api.post(`/venues/${venueId}/opening-hours`, before.opening_hours, none)
  await api.post(
    `/venues/${venueId}/faqs`,
    { faqs: before.faqs.map(({ question, answer }) => ({ question, answer })) },
    none,
  )
  await api.remove(`/venues/${venueId}/resources/${added?.id}`)
  await api.remove(`/services/${service.id}`)
  await desk.context().close()
})

test("staff do not edit services, and see no day of theirs", async ({ request }) => {
  const { api, service } = await prepare(request)
  const staff = await DeskApi.signIn(request, readConnection().logins.staff)
  expect(await staff.status(`/services/${service.id}`)).toBe(403)
  await api.remove(`/services/${service.id}`)
})
