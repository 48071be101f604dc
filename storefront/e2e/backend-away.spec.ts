import type { APIRequestContext, Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./backend-away"
import { addToCart, isInCart, register, SOAP } from "./own-account"
import { fillContact, freshEmail, holdFirstTime, openFirstService, openVenue } from "./shopper"

const FAILED = "Something went wrong on our side"
const UNREACHABLE = "Plaza cannot be reached right now."

/** Pages that would be kept, had somebody asked for them; no page before them links there. */
const UNSEEN = [
  "/venues/karura-movement-ngong-road",
  "/th/venues/karura-movement-ngong-road",
  "/vendors/acacia-care",
  "/products/dumbbells-pair-of-4-kg-karura-movement",
  "/services/beard-architecture-acacia-barbers-kimathi",
]
const VENUE = "/venues/baan-dokrak-ari"
const PICKER = `${VENUE}/book?service=slow-thai-massage-baan-dokrak-ari`

const DAYS = "from=2030-01-01&to=2030-01-07"
const SEGMENTS = encodeURIComponent(JSON.stringify([{ variant_id: "variant_1" }]))

const failed = (page: Page) => page.getByRole("heading", { name: FAILED })
const quantity = (page: Page) => page.getByRole("status").filter({ hasText: /^Quantity/ })
const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" })
const times = (page: Page) => page.getByRole("radio", { name: /^\d\d:\d\d/ })

/** The statuses of these pages, not of those that they lead on to. */
async function statuses(request: APIRequestContext, paths: string[]): Promise<Record<string, number>> {
  const answers = paths.map(async (path) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return [path, answer.status()] as const
  })
  return Object.fromEntries(await Promise.all(answers))
}

const all = (paths: string[], status: number) => Object.fromEntries(paths.map((path) => [path, status]))

const KEPT = ["/", VENUE]
const ASKING = [
  ...UNSEEN,
  "/venues?q=away",
  "/services?q=away",
  "/products?q=away",
  PICKER,
  "/cart",
  "/checkout",
  "/account",
  "/account/bookings",
  "/account/orders",
  "/account/sign-in",
  "/bookings/some.link",
]
const QUESTIONS = [
  `/api/availability?venue=venue_1&segments=${SEGMENTS}&${DAYS}`,
  "/api/suggestions?q=massage",
  `/api/reschedule-options?via=link&key=some.link&${DAYS}`,
  "/api/shopper",
]

test("what needs a backend that cannot be reached answers 5xx, what is kept still shows, and all goes on when it is back", async ({
  page,
  gate,
  playwright,
  baseURL,
}) => {
  await register(page)
  await addToCart(page, SOAP)
  await statuses(page.request, KEPT)
  const nobody = await playwright.request.newContext({ baseURL })

  for (const how of ["failing", "refusing"] as const) {
    await gate.shut(how)
    expect(await statuses(page.request, KEPT)).toEqual(all(KEPT, 200))
    expect(await statuses(page.request, ASKING)).toEqual(all(ASKING, 500))
    expect(await statuses(nobody, ["/cart", "/checkout", "/account", "/account/sign-in"])).toEqual({
      "/cart": 200,
      "/checkout": 307,
      "/account": 307,
      "/account/sign-in": 200,
    })
    expect(await statuses(nobody, ["/nowhere"])).toEqual({ "/nowhere": 404 })
    for (const question of QUESTIONS) {
      const answer = await page.request.get(question)
      expect(answer.status(), question).toBe(how === "failing" && !question.includes("shopper") ? 502 : 503)
      expect(await answer.json(), question).toHaveProperty("message")
    }
  }

  await page.goto(String(UNSEEN[1]))
  await expect(page.getByRole("heading", { level: 1, name: "เกิดข้อผิดพลาดทางเรา" })).toBeVisible()
  await expect(page.locator("html")).toHaveAttribute("lang", "th")
  await gate.open()
  await page.getByRole("button", { name: "ลองอีกครั้ง" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Karura Movement Ngong Road" })).toBeVisible()

  await gate.shut("refusing")
  await page.goto("/cart")
  await expect(failed(page)).toBeVisible()
  await expect(page.getByRole("banner").getByRole("link", { name: "Venues" })).toBeVisible()
  await expectAccessible(page, "a page that failed")
  await tryAgain(page).click()
  await expect(tryAgain(page)).not.toHaveAttribute("aria-disabled")
  await expect(failed(page)).toBeVisible()
  await gate.open()
  await tryAgain(page).click()
  await expect(quantity(page)).toHaveText("Quantity 1")
  await page.goto("/account")
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()
  const found = [...UNSEEN, "/venues", "/services", "/products", PICKER, "/cart", "/checkout"]
  expect(await statuses(page.request, found)).toEqual(all(found, 200))
  await nobody.dispose()
})

test("while the backend is silent, pages show their frames, then that something is wrong, and recover", async ({
  page,
  gate,
}) => {
  await addToCart(page, SOAP)
  await statuses(page.request, KEPT)
  await page.goto("/")
  await gate.shut("silent")
  const list = await page.context().newPage()
  const found = await list.goto("/venues?q=away", { waitUntil: "commit" })
  expect(found?.status()).toBe(200)
  expect(await statuses(page.request, KEPT)).toEqual(all(KEPT, 200))
  const account = page.request.get(PICKER)

  await page.getByRole("banner").getByRole("link", { name: /^Cart/ }).click()
  await expect(page.locator("main [aria-busy=true]")).toBeVisible({ timeout: 5_000 })
  await expect(list.locator("main [aria-busy=true]").first()).toBeVisible()
  await expect(failed(page)).toBeVisible({ timeout: 60_000 })
  await expect(failed(list)).toBeVisible({ timeout: 60_000 })
  expect((await account).status()).toBe(500)

  await gate.open()
  await tryAgain(page).click()
  await expect(quantity(page)).toHaveText("Quantity 1")
  await tryAgain(list).click()
  await expect(list.getByRole("heading", { level: 1, name: "Venues" })).toBeVisible()
})

test("what is done without the backend says so and keeps what was typed, and works when it is back", async ({
  page,
  gate,
}) => {
  await page.goto(`/products/${SOAP}?currency=thb`)
  await gate.shut("refusing")
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByText(UNREACHABLE)).toBeVisible()
  await gate.open()
  await page.getByRole("button", { name: "Add to cart" }).click()
  await isInCart(page)

  await page.goto("/cart")
  const more = page.getByRole("button", { name: /^One .+ more$/ })
  await gate.shut("refusing")
  await more.click()
  await expect(page.getByText(UNREACHABLE)).toBeVisible()
  await expect(quantity(page)).toHaveText("Quantity 1")
  await gate.open()
  await more.click()
  await expect(page.locator("main").getByText("฿240").first()).toBeVisible()

  await page.getByRole("link", { name: "Check out" }).click()
  await fillContact(page, freshEmail())
  await page.getByLabel("Street and number").fill("7 Song Wat Road")
  await page.getByLabel("City").fill("Bangkok")
  await gate.shut("refusing")
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page.getByText(UNREACHABLE)).toBeVisible()
  await expect(page.getByLabel("City")).toHaveValue("Bangkok")
  await gate.open()
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
})

test("times are picked, paid and moved across a backend that is away meanwhile, each once", async ({
  page,
  gate,
}) => {
  await register(page)
  await openVenue(page, "?city=Bangkok", 1)
  await openFirstService(page)
  await gate.shut("refusing")
  await page.getByRole("button", { name: "Later days" }).click()
  await expect(page.getByText("The free times could not be loaded")).toBeVisible()
  await gate.open()
  await tryAgain(page).click()
  const time = times(page).first()
  await time.check()
  await gate.shut("failing")
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page.getByText(UNREACHABLE)).toBeVisible()
  await expect(time).toBeChecked()
  await gate.open()
  await holdFirstTime(page)

  await page.goto("/checkout")
  gate.loseAnswerTo("/complete")
  const pay = page.getByRole("button", { name: /^(Pay|Book)/ })
  await pay.click()
  await expect(page.getByText("We could not hear whether it worked.")).toBeVisible()
  await expect(page.getByLabel("First name")).toHaveValue("Mira")
  await pay.click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
  await page.goto("/account/bookings")
  await expect(page.locator("article")).toHaveCount(1)

  await page.locator("article").getByRole("link").first().click()
  await page.getByRole("link", { name: "Reschedule" }).click()
  await times(page).last().check()
  await gate.shut("refusing")
  await page.getByRole("button", { name: "Move to this time" }).click()
  await expect(page.getByText("Your visit stands as it was")).toBeVisible()
  // The times are asked for anew; they are to fail, too, before the backend is back.
  await expect(tryAgain(page)).toBeVisible()
  await gate.open()
  await tryAgain(page).click()
  await expect(times(page).last()).toBeChecked()
  await page.getByRole("button", { name: "Move to this time" }).click()
  await expect(page.getByText("Your visit has been moved")).toBeVisible()
})
