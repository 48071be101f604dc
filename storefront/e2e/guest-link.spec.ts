import { expectAccessible } from "./accessibility"
import { guestLink } from "./mailbox"
import {
  chooseLaterDay,
  fillContact,
  freshEmail,
  holdFirstTime,
  openFirstService,
  openVenue,
  payAndReadNumber,
} from "./shopper"
import { linkUntil } from "./aged-link"
import { lookThrough } from "./expect-thai"
import { shopWords } from "./written-words"
import { expect, test } from "./class-test"

test("a guest moves and cancels a visit by the link of the mail", async ({ page, request }) => {
  await openVenue(page, "?city=Bangkok", 1)
  await openFirstService(page)
  await chooseLaterDay(page)
  await holdFirstTime(page)
  await page.getByRole("link", { name: "Check out" }).click()
  const email = freshEmail()
  await fillContact(page, email)
  const number = await payAndReadNumber(page)

  const link = await guestLink(request, email)
  await page.goto(link)
  await expect(page.getByText(number)).toBeVisible()
  await expect(page.getByText("Confirmed", { exact: true })).toBeVisible()
  // Who holds the link learns nothing of who booked.
  await expect(page.getByText("Mira")).toHaveCount(0)
  await expectAccessible(page, "visit by link")

  const file = await request.get(`${link}/calendar.ics`)
  expect(file.headers()["content-type"]).toContain("text/calendar")
  expect(await file.text()).toContain(number)

  await page.getByRole("link", { name: "Reschedule" }).click()
  await expect(page.getByRole("heading", { name: "Choose another time" })).toBeVisible()
  const times = page.getByRole("radio", { name: /^\d\d:\d\d/ })
  await times.last().check()
  await expectAccessible(page, "reschedule")
  await page.getByRole("button", { name: "Move to this time" }).click()
  await expect(page.getByText("Your visit has been moved")).toBeVisible()
  const moved = await (await request.get(`${link}/calendar.ics`)).text()
  expect(moved).toContain("SEQUENCE:1")

  await page.getByRole("button", { name: "Cancel this visit" }).click()
  await expect(page.getByText(/Cancelling now/)).toBeVisible()
  await page.getByRole("button", { name: "Yes, cancel it" }).click()
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible()
  await expect(page.getByRole("link", { name: "Reschedule" })).toHaveCount(0)
})

test("a link that is not whole leads on", async ({ browser, request }) => {
  for (const path of ["/bookings/not-a-link", "/bookings/a.b/reschedule", "/bookings/a.b/calendar.ics"]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  // Not the watched page: a browser notes a page's 404 as an error of its own.
  const page = await (await browser.newContext()).newPage()
  await page.goto("/bookings/not-a-link")
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible()
  await expect(page.getByRole("main").getByRole("link", { name: "Find a venue" })).toBeVisible()
  await expectAccessible(page, "a link that does not work")
  await page.context().close()
})

test("a link works no longer than it should, and of a visit that was cancelled it leads to booking anew", async ({
  page,
  browser,
  request,
  newClass,
}) => {
  const tasting = await newClass({ price: 900 })
  await page.goto(tasting.bookingPage)
  await holdFirstTime(page)
  await page.goto("/checkout")
  const email = freshEmail()
  await fillContact(page, email)
  const number = await payAndReadNumber(page)
  const link = await guestLink(request, email)

  const written = [...(await shopWords(request, "baan-dokrak-ari", "baan-dokrak")), tasting.title]
  const path = new URL(link).pathname
  const thai = await (await browser.newContext({ locale: "th-TH" })).newPage()
  await lookThrough(thai, [path, `${path}/reschedule`], written)
  await thai.context().close()

  const day = 86_400_000
  expect((await request.get(linkUntil(link, new Date(Date.now() + day)))).status()).toBe(200)
  const old = linkUntil(link, new Date(Date.now() - day))
  for (const address of [old, `${old}/reschedule`, `${old}/calendar.ics`]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
  // Not the watched page: a browser notes a page's 404 as an error of its own.
  const late = await (await browser.newContext()).newPage()
  await late.goto(old)
  await expect(late.getByText(/it has run out: .+ works until 30 days after the visit/)).toBeVisible()
  await expect(late.getByText(number)).toHaveCount(0)
  await late.getByRole("main").getByRole("link", { name: "Find a venue" }).click()
  await expect(late).toHaveURL(/\/venues$/)
  await late.context().close()

  // The venue cancels while the page of the visit is open.
  await page.goto(link)
  await page.getByRole("button", { name: "Cancel this visit" }).click()
  await tasting.cancel(number)
  await page.getByRole("button", { name: "Yes, cancel it" }).click()
  await expect(page.getByText("This visit cannot be cancelled any more.")).toBeVisible()
  await page.goto(link)
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible()
  await expect(page.getByRole("link", { name: "Reschedule" })).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Cancel this visit" })).toHaveCount(0)
  await expectAccessible(page, "cancelled visit by link")
  await page.goto(`${link}/reschedule`)
  await expect(page).toHaveURL(link)
  await page.getByRole("link", { name: "Book it again" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Book ${tasting.title}` })).toBeVisible()
})
