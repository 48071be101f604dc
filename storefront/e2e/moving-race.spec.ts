import type { Locator, Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./class-test"
import { guestLink } from "./mailbox"
import { register } from "./own-account"
import { holdAsRival } from "./rival"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber } from "./shopper"

const SERVICE = "slow-thai-massage-baan-dokrak-ari"

const times = (page: Page) => page.getByRole("radio", { name: /^\d\d:\d\d/ })
const move = (page: Page) => page.getByRole("button", { name: "Move to this time" }).click()

/** The day of the second week with the most free times, so that its last one is far from its first. */
async function emptiestDay(page: Page): Promise<Locator> {
  const days = page.getByRole("group", { name: "Day" }).getByRole("radio")
  const free = await days.evaluateAll((all) =>
    all.map((day) => Number(/ (\d+) free$/.exec(day.getAttribute("aria-label") ?? "")?.[1] ?? 0)),
  )
  return days.nth(free.lastIndexOf(Math.max(...free.slice(7))))
}

/** What is said when a move has lost a race, with the times nearby. */
const lost = (page: Page) => page.getByRole("status").filter({ hasText: "Somebody was a moment faster" })

async function isOfferedTimesNearby(page: Page): Promise<void> {
  await expect(lost(page)).toContainText("Your visit stands as it was. These times are near.")
  await expectAccessible(page, "a move that lost a race")
}

/** When a visit begins, on the venue's clock, and how often it has been moved, as its file for calendars says. */
async function visitAt(page: Page, visit: string): Promise<{ begins?: string; moves?: string }> {
  const file = await (await page.request.get(`${visit}/calendar.ics`)).text()
  return { begins: /DTSTART;TZID=.*T(\d{4})/.exec(file)?.[1], moves: /SEQUENCE:(\d+)/.exec(file)?.[1] }
}

test("a guest who moves a visit and loses the race keeps it, and moves to a time nearby", async ({
  page,
  newClass,
}) => {
  const tasting = await newClass({ price: 900, capacity: 2 }, ["10:00", "14:00", "16:00"])
  await page.goto(tasting.bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const email = freshEmail()
  await fillContact(page, email)
  await payAndReadNumber(page)
  const visit = await guestLink(page.request, email)

  await page.goto(`${visit}/reschedule`)
  const wanted = page.getByRole("radio", { name: /^14:00/ })
  await wanted.check()
  await tasting.takeSeats("14:00", 2)
  await move(page)
  await isOfferedTimesNearby(page)
  await expect(wanted).toHaveCount(0)
  expect(await visitAt(page, visit)).toEqual({ begins: "1000", moves: "0" })

  await lost(page)
    .getByRole("button", { name: /16:00$/ })
    .click()
  await expect(page.getByText("Your visit has been moved")).toBeVisible()
  expect(await visitAt(page, visit)).toEqual({ begins: "1600", moves: "1" })
})

test("so does a shopper with an account whom somebody in particular serves", async ({ page, request }) => {
  await register(page)
  await page.goto(`/venues/baan-dokrak-ari/book?service=${SERVICE}`)
  await expect(page.getByText(/Yours shows GMT/)).toBeVisible()
  const person = page.getByRole("group", { name: "Staff" }).getByRole("radio").nth(1)
  const staff_id = (await person.getAttribute("value")) ?? ""
  await person.check()
  await expect(times(page).first()).toBeVisible()
  await (await emptiestDay(page)).check()
  await holdFirstTime(page)
  await page.goto("/checkout")
  const number = await payAndReadNumber(page)
  await page.goto("/account/bookings")
  await page.locator("article").filter({ hasText: number }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/account\/bookings\/[^/]+$/)
  const visit = page.url()
  const before = await visitAt(page, visit)

  await page.getByRole("link", { name: "Reschedule" }).click()
  const wanted = times(page).last()
  const starts_at = (await wanted.getAttribute("value")) ?? ""
  await wanted.check()
  await holdAsRival(request, { service: SERVICE, staff_id, starts_at })
  await move(page)
  await isOfferedTimesNearby(page)
  await expect(page.locator(`input[value="${starts_at}"]`)).toHaveCount(0)
  expect(await visitAt(page, visit)).toEqual(before)

  const near = lost(page).getByRole("button").first()
  const time = /\d\d:\d\d$/.exec(await near.innerText())?.[0]
  await near.click()
  await expect(page.getByText("Your visit has been moved")).toBeVisible()
  expect(await visitAt(page, visit)).toEqual({ begins: time?.replace(":", ""), moves: "1" })

  await page.getByRole("button", { name: "Cancel this visit" }).click()
  await page.getByRole("button", { name: "Yes, cancel it" }).click()
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible()
})
