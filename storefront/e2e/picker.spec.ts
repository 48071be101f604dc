import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { holdFirstTime, waitForCountdown } from "./shopper"
import { expect, test } from "./test"

const MASSAGE = "/venues/baan-dokrak-ari/book?service=slow-thai-massage-baan-dokrak-ari"
const CLASS = "/venues/baan-dokrak-ari/book?service=morning-hatha-on-the-deck-baan-dokrak-ari"

const days = (page: Page) => page.getByRole("group", { name: "Day" }).getByRole("radio")
const times = (page: Page) => page.getByRole("radio", { name: /^\d\d:\d\d/ })
const chosenDay = (page: Page) => page.getByRole("group", { name: "Day" }).locator("input:checked")

/** The name of the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute("name") ?? element?.textContent ?? ""
  })

/** Presses Tab until an element of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab")
    if ((await focused(page)) === name) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** Waits until scripts have the page. */
async function openPicker(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByText(/Yours shows GMT\+[12]/)).toBeVisible()
}

/** Turns to other days; on a phone the button shows the rest of those in hand first. */
async function turnPage(page: Page): Promise<void> {
  await chosenDay(page).focus()
  await page.keyboard.press("PageDown")
}

test("a visit is booked by keyboard alone", async ({ page }) => {
  await openPicker(page, MASSAGE)
  await tabTo(page, "day")
  await expect(chosenDay(page)).toBeFocused()
  const first = await chosenDay(page).getAttribute("value")
  await page.keyboard.press("ArrowRight")
  const second = await chosenDay(page).getAttribute("value")
  expect(second && first && second > first).toBe(true)
  await page.keyboard.press("End")
  const last = await chosenDay(page).getAttribute("value")
  expect(last && second && last > second).toBe(true)
  await page.keyboard.press("Home")
  expect(await chosenDay(page).getAttribute("value")).toBe(first)
  await page.keyboard.press("ArrowDown")
  expect(await chosenDay(page).getAttribute("value")).not.toBe(first)

  // Other days come, and the focus goes on with them.
  await page.keyboard.press("PageDown")
  await expect(chosenDay(page)).not.toHaveValue(String(last))
  await expect(chosenDay(page)).toBeFocused()
  await expect(page.getByRole("status").filter({ hasText: /: \d+ free times?$/ })).toHaveCount(1)

  await tabTo(page, "time")
  await page.keyboard.press("Space")
  await expect(times(page).first()).toBeChecked()
  await expect(
    page.getByRole("navigation", { name: "Steps of booking" }).locator("[aria-current=step]"),
  ).toHaveText(/Details and pay/)
  await tabTo(page, "Hold this time")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByText(/Held for you/)).toBeVisible()
})

test("full days cannot be chosen, and the next free time is one tap away", async ({ page }) => {
  await openPicker(page, MASSAGE)
  await expect(days(page).and(page.locator(":enabled")).first()).toBeChecked()
  let isFull = true
  let next = ""
  await page.route("**/api/availability?*", async (route) => {
    const answer = await route.fetch()
    const availability = await answer.json()
    if (!isFull) {
      return route.fulfill({ response: answer })
    }
    isFull = false
    const all = availability.days as { date: string; slots: { starts_at: string }[] }[]
    next = all.flatMap(({ slots }) => slots).at(-1)?.starts_at ?? ""
    const empty = all.map(({ date }) => ({ date, slots: [] }))
    return route.fulfill({ json: { ...availability, days: empty, next_available: next } })
  })
  await turnPage(page)
  await expect(page.getByText("Nothing free in these days")).toBeVisible()
  await expect(days(page).and(page.locator(":enabled"))).toHaveCount(0)
  await expect(page.getByRole("radio", { name: /, no free times$/ })).toHaveCount(14)
  await expectAccessible(page, "two weeks that are full")
  await page.getByRole("button", { name: "Show it" }).click()
  await expect(chosenDay(page)).toHaveValue(next.slice(0, 10))
  await expect(times(page).first()).toBeVisible()
})

test("times that could not be loaded are asked for again", async ({ page }) => {
  await openPicker(page, MASSAGE)
  await page.route("**/api/availability?*", (route) => route.fulfill({ status: 200, body: "not JSON" }), {
    times: 1,
  })
  await turnPage(page)
  await expect(page.getByText("The free times could not be loaded")).toBeVisible()
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(times(page).first()).toBeVisible()
})

/** Opens a page whose scripts come when they are let go. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let letGo = () => {}
  const allowed = new Promise<void>((resolve) => (letGo = resolve))
  await page.route("**/_next/static/**/*.js", (route) => allowed.then(() => route.continue()))
  await page.goto(path, { waitUntil: "commit" })
  return letGo
}

test("a time that is ticked before the scripts are there can be held as soon as they are", async ({
  page,
}) => {
  const letGo = await openWithoutScripts(page, MASSAGE)
  const time = times(page).last()
  await time.check()
  await expect(page.getByRole("button", { name: "Hold this time" })).toBeDisabled()
  letGo()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page).toHaveURL(/\/cart$/)
})

test("so do a day and additions that are ticked before", async ({ page }) => {
  await page.goto("/venues/baan-dokrak-ari")
  const path = await page.getByRole("link", { name: "Book Desk shoulders" }).getAttribute("href")
  const letGo = await openWithoutScripts(page, String(path))
  await page.getByRole("checkbox", { name: /Warm ginger pack/ }).check()
  const day = page.getByRole("group", { name: "Day" }).locator("input:enabled").nth(1)
  const date = String(await day.getAttribute("value"))
  await day.check()
  const first = await times(page).first().getAttribute("value")
  letGo()
  await expect(page.getByText("Together").locator("..")).toHaveText(/฿470/)
  await expect(times(page).first()).not.toHaveValue(String(first))
  await expect(chosenDay(page)).toHaveValue(date)
})

test("a phone shows one week at a time", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPicker(page, MASSAGE)
  const inView = () =>
    days(page).evaluateAll((all) => {
      const strip = all[0]?.closest("div")?.getBoundingClientRect()
      return all.flatMap((day) => {
        const { left, right } = day.getBoundingClientRect()
        return strip && left >= strip.left - 1 && right <= strip.right + 1
          ? [(day as HTMLInputElement).value]
          : []
      })
    })
  const all = await days(page).evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  )
  expect(all).toHaveLength(14)
  await expect.poll(inView).toEqual(all.slice(0, 7))
  await page.getByRole("button", { name: "Later days" }).click()
  await expect.poll(inView).toEqual(all.slice(7))
  // Swiping back shows the same.
  await days(page)
    .first()
    .evaluate((day) => day.closest("div")?.scrollTo({ left: 0, behavior: "instant" }))
  await expect.poll(inView).toEqual(all.slice(0, 7))
  await page.getByRole("button", { name: "Later days" }).click()
  await page.getByRole("button", { name: "Later days" }).click()
  await expect.poll(async () => (await inView())[0]).toBe(nextDay(all.at(-1) ?? ""))
  await page.getByRole("button", { name: "Earlier days" }).click()
  await expect.poll(async () => (await inView())[0]).toBe(all[7])
  await expectAccessible(page, "booking on a phone")
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond, "beyond the window's width").toBeLessThanOrEqual(0)
})

const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

test("the venue's zone is always named, one's own beside it only where it differs", async ({
  page,
  browser,
}) => {
  await openPicker(page, MASSAGE)
  await expect(page.getByText("Times are on the venue’s clock: Bangkok time (GMT+7).")).toBeVisible()
  await times(page).first().check()
  await expect(
    page
      .getByText(/\d\d:\d\d on your clock \(GMT\+[12]\)/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  const there = await (await browser.newContext({ timezoneId: "Asia/Bangkok" })).newPage()
  await there.goto(page.url())
  await expect(there.getByText("Bangkok time (GMT+7)").first()).toBeVisible()
  await times(there).first().check()
  await expect(there.getByText(/Yours shows|on your clock/)).toHaveCount(0)
  await there.context().close()
})

test("a class is chosen by its session and its seats", async ({ page }) => {
  await openPicker(page, CLASS)
  const session = page.getByRole("radio", { name: /^\d\d:\d\d – \d\d:\d\d with .+ \d+ seats? left$/ }).first()
  await session.check()
  await expectAccessible(page, "sessions of a class")
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByRole("heading", { name: "Morning hatha on the deck" })).toBeVisible()
})

test("a hold warns before it ends and is made longer by one tap", async ({ page }) => {
  await page.clock.install()
  await openPicker(page, MASSAGE)
  await page.getByRole("button", { name: "Later days" }).click()
  await holdFirstTime(page)
  const spoken = page.getByRole("status").filter({ hasText: "Your hold ends in less than 2 minutes." })
  await expect(spoken).toHaveCount(0)
  await waitForCountdown(page)
  await page.clock.fastForward("08:30")
  await expect(spoken).toHaveCount(1)
  await page.getByRole("button", { name: "Give me ten more minutes" }).click()
  await expect(page.getByRole("button", { name: "Give me ten more minutes" })).toHaveCount(0)
  await expect(page.getByText(/Held for you 1\d:\d\d/)).toBeVisible()
})

test("a double click holds a time once", async ({ page }) => {
  await openPicker(page, MASSAGE)
  await page.getByRole("button", { name: "Later days" }).click()
  await times(page).last().check()
  await page.getByRole("button", { name: "Hold this time" }).dblclick()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByText(/Held for you/)).toHaveCount(1)
})

test("an address written by hand leaves out what makes no sense", async ({ page }) => {
  await openPicker(page, `${MASSAGE}&variant=nope&staff=nobody&add=x.y&and=~~~&and=zzz&replaces=abc`)
  await expect(
    page.getByRole("region", { name: "What would you like?" }).getByRole("radio").first(),
  ).toBeChecked()
  await expect(page.getByRole("radio", { name: /^Anyone/ })).toBeChecked()
  await times(page).last().check()
  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page).toHaveURL(/\/cart$/)
})
