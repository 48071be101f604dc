import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, test } from "./class-test"
import { guestLink } from "./mailbox"
import { register } from "./own-account"
import { fillContact, freshEmail, holdFirstTime, payAndReadNumber } from "./shopper"

type Tasting = { bookingPage: string }

/** Books the first session as a guest; answers the page of the visit. */
async function bookAsGuest(page: Page, { bookingPage }: Tasting): Promise<string> {
  await page.goto(bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const email = freshEmail()
  await fillContact(page, email)
  await payAndReadNumber(page)
  return guestLink(page.request, email)
}

/** Books the first session with an account; answers the page of the visit. */
async function bookSignedIn(page: Page, { bookingPage }: Tasting): Promise<string> {
  await register(page)
  await page.goto(bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const number = await payAndReadNumber(page)
  await page.goto("/account/bookings")
  await page.locator("article").filter({ hasText: number }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/account\/bookings\/[^/]+$/)
  return page.url()
}

for (const [who, book] of [
  ["a guest by the link of the mail", bookAsGuest],
  ["a shopper with an account", bookSignedIn],
] as const) {
  test(`who moves a visit and loses the race keeps it and is offered times nearby: ${who}`, async ({
    page,
    newClass,
  }) => {
    const tasting = await newClass({ price: 900, capacity: 2 }, ["10:00", "14:00", "16:00"])
    const visit = await book(page, tasting)
    const calendar = async () => (await page.request.get(`${visit}/calendar.ics`)).text()
    const before = await calendar()
    expect(before).toMatch(/DTSTART.*T100000/)

    await page.goto(visit)
    await page.getByRole("link", { name: "Reschedule" }).click()
    const wanted = page.getByRole("radio", { name: /^14:00/ })
    await wanted.check()
    await tasting.takeSeats("14:00", 2)
    await page.getByRole("button", { name: "Move to this time" }).click()
    const lost = page.getByRole("status").filter({ hasText: "Somebody was a moment faster" })
    await expect(lost).toContainText("Your visit stands as it was. These times are near.")
    await expect(wanted).toHaveCount(0)
    await expectAccessible(page, "a move that lost a race")
    expect(await calendar()).toMatch(/DTSTART.*T100000/)
    expect(await calendar()).not.toContain("SEQUENCE:1")

    await lost.getByRole("button", { name: /16:00$/ }).click()
    await expect(page.getByText("Your visit has been moved")).toBeVisible()
    await expect(page.getByText(/16:00/).first()).toBeVisible()
    const after = await calendar()
    expect(after).toMatch(/DTSTART.*T160000/)
    expect(after).toContain("SEQUENCE:1")
  })
}
