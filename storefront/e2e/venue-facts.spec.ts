import { expect, test } from "./test"
import { daysAfter, hoursOn, instantOf, venueReader, weekdayName } from "./told-venue"
import type { ToldVenue } from "./told-venue"

/** A Sunday that no exception of the demo city reaches. */
const FAR_SUNDAY = "2029-01-07"

/** The first days from a date on which a venue has hours. */
function openDays(venue: ToldVenue, date: string) {
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => daysAfter(date, ahead))
  return days.flatMap((day) => hoursOn(venue, day).map((hours) => ({ day, ...hours })))
}

/** `Sun 7 Jan, 14:00` in minutes, to be compared with another of that year. */
const minutesOf = (told: string) =>
  Date.parse(`${told.replace(/^\w+ /, "").replace(",", " 2029")} UTC`) / 60_000

/** What has the same name, in order of appearance. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const names = new Set(items.map(nameOf))
  return new Map([...names].map((name) => [name, items.filter((item) => nameOf(item) === name)]))
}

test("a venue's page tells who works there, what is in the house, and what was asked", async ({
  page,
  request,
}) => {
  const venues = venueReader(request)
  const some = (await venues.list()).find(
    ({ categories, amenities }) => categories.length * amenities.length > 3,
  )
  const venue = await venues.whole(some?.handle ?? "")
  await page.goto(`/venues/${venue.handle}`)
  const team = page.getByRole("region", { name: "Team" }).getByRole("listitem")
  await expect(team.getByRole("heading")).toHaveText(venue.team.map(({ name }) => name))
  for (const [place, { title }] of venue.team.entries()) {
    await expect(team.nth(place)).toContainText(title ?? "")
  }
  const amenities = venue.amenities.map(({ name }) => name).join(", ")
  await expect(page.getByText(`In the house: ${amenities}.`)).toBeVisible()

  const questions = page.getByRole("region", { name: "Questions" })
  await expect(questions.locator("summary")).toHaveText(venue.faqs.map(({ question }) => question))
  for (const { question, answer } of venue.faqs) {
    await expect(questions.getByText(answer)).toBeHidden()
    await questions.getByText(question).click()
    await expect(questions.getByText(answer)).toBeVisible()
  }
  await page.keyboard.press("Enter")
  await expect(questions.getByText(venue.faqs.at(-1)?.answer ?? "")).toBeHidden()
})

test("a venue's menu has each service once, under its category, with the way to book it", async ({
  page,
  request,
}) => {
  const venues = venueReader(request)
  const some = (await venues.list()).find(({ categories }) => categories.length > 1)
  const venue = await venues.whole(some?.handle ?? "")
  await page.goto(`/venues/${venue.handle}`)
  const menu = page.getByRole("region", { name: "Services", exact: true })
  const groups = groupBy(venue.services, ({ categories }) => categories[0]?.name ?? "More")
  expect(groups.size).toBeGreaterThan(1)
  await expect(menu.getByRole("region")).toHaveCount(groups.size)
  await expect(menu.getByRole("heading", { level: 3 })).toHaveCount(venue.services.length)
  for (const [category, services] of groups) {
    const group = menu.getByRole("region", { name: category, exact: true })
    await expect(group.getByRole("heading", { level: 3 })).toHaveText(services.map(({ title }) => title))
    for (const { title, handle, paused } of services) {
      const book = group.getByRole("link", { name: `Book ${title}`, exact: true })
      await expect(book).toHaveCount(paused ? 0 : 1)
      if (!paused) {
        await expect(book).toHaveAttribute("href", `/venues/${venue.handle}/book?service=${handle}`)
      }
    }
  }
})

test("in each zone a venue is open as its own clock says, and names that clock for when one may cancel", async ({
  page,
  request,
}) => {
  const venues = venueReader(request)
  const zones = groupBy(await venues.list(), ({ time_zone }) => time_zone)
  expect(zones.size).toBeGreaterThan(1)
  for (const [zone, [first]] of zones) {
    const venue = await venues.whole(first?.handle ?? "")
    const aside = page.getByRole("complementary", { name: "Hours and address" })
    const state = aside.getByText(/^(Open|Closed) now$/)
    const [today, next] = openDays(venue, FAR_SUNDAY)
    if (!today || !next) throw new Error(`${venue.name} is never open`)

    await page.clock.setFixedTime(instantOf(today.day, today.opens, zone))
    await page.goto(`/venues/${venue.handle}`)
    await expect(state, zone).toHaveText("Open now")
    await expect(aside.getByText(`until ${today.closes}`, { exact: true }), zone).toBeVisible()
    await expect(aside.locator("dt").first(), zone).toHaveText(weekdayName(today.day))

    const closing = instantOf(today.day, today.closes, zone)
    await page.clock.setFixedTime(closing)
    await page.reload()
    await expect(state, zone).toHaveText("Closed now")
    const opens = next.day === today.day ? "today" : weekdayName(next.day)
    await expect(aside.getByText(`opens ${opens} at ${next.opens}`), zone).toBeVisible()

    const offset = closing
      .toLocaleString("en", { timeZone: zone, timeZoneName: "shortOffset" })
      .split(" ")
      .at(-1)
    await expect(aside, zone).toContainText(`(${offset})`)
    const examples = await page.getByText(/^For example: a visit on/).allInnerTexts()
    const told = examples.map((example) => {
      expect(example).toContain(`(${offset}).`)
      const [, visit = "", cutoff = ""] =
        / on (.+) can be cancelled for free until (.+) \(/.exec(example) ?? []
      return minutesOf(visit) - minutesOf(cutoff)
    })
    const free = venue.services.map(({ cancellation_policy: policy }) => policy.free_until_minutes)
    expect(new Set(told), zone).toEqual(new Set(free.filter((minutes) => minutes > 0)))
  }
})

test("hours of a single day stand in the week in which it lies, and only there", async ({
  page,
  request,
}) => {
  const venues = venueReader(request)
  const [first] = await venues.list()
  const venue = await venues.whole(first?.handle ?? "")
  const [exception] = venue.opening_hours.exceptions
  if (!exception) throw new Error(`${venue.name} has no day with other hours`)
  const lines = page.getByRole("complementary", { name: "Hours and address" }).locator("dl > div")
  const shows = async (today: string, others: number) => {
    await page.clock.setFixedTime(instantOf(today, "12:00", venue.time_zone))
    await page.goto(`/venues/${venue.handle}`)
    const dates = [0, 1, 2, 3, 4, 5, 6].map((ahead) => daysAfter(today, ahead))
    const expected = dates.map((date) => {
      const hours = hoursOn(venue, date).map(({ opens, closes }) => `${opens} – ${closes}`)
      return `${weekdayName(date)}${hours.join(", ") || "Closed"}${date === exception.date ? "other hours this day" : ""}`
    })
    await expect(lines).toHaveText(expected)
    await expect(lines.getByText("other hours this day")).toHaveCount(others)
  }
  await shows(daysAfter(exception.date, -2), 1)
  await shows(exception.date, 1)
  await shows(daysAfter(exception.date, 350), 0)
})

test("from a venue one finds the way there and to the venues like it", async ({ page, request }) => {
  const venues = venueReader(request)
  const [first] = await venues.list()
  const { handle, latitude, longitude, id } = await venues.whole(first?.handle ?? "")
  await page.goto(`/venues/${handle}`)
  const place = page.getByRole("region", { name: "Where it is" })
  const way = await place.getByRole("link", { name: "Directions" }).getAttribute("href")
  expect(new URL(way ?? "").searchParams.get("to")).toBe(`${latitude},${longitude}`)

  const similar = (await venues.similar(id)).slice(0, 4)
  expect(similar.length).toBeGreaterThan(0)
  const cards = page.getByRole("region", { name: "Similar venues nearby" }).getByRole("article")
  await expect(cards.getByRole("heading", { level: 3 })).toHaveText(similar.map(({ name }) => name))
  for (const [position, { name, handle: other }] of similar.entries()) {
    await expect(cards.nth(position).getByRole("link", { name })).toHaveAttribute("href", `/venues/${other}`)
  }
  await cards.last().getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(similar.at(-1)?.name ?? "")
})
