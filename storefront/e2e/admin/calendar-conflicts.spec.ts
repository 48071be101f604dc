import type { Page } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { agree, bookVisit, boxOf, drag, entry, HALF_HOUR, openCalendar, placeOf } from "./calendar-desk"
import { openDesk } from "./open-desk"
import { settle } from "./settle"

const HOUR_MS = 60 * 60_000
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

/** By how much the column of one staff member lies beside another's. */
async function columnsApart(desk: Page, from: string, to: string): Promise<number> {
  const left = async (name: string) => (await boxOf(desk.locator(".ec-col-head", { hasText: name }))).x
  return (await left(to)) - (await left(from))
}

const grip = ({ x, y, width }: { x: number; y: number; width: number }) => ({ x: x + width / 3, y: y + 6 })

test("a visit dragged onto another is asked about by name, and goes back when that is not wanted", async ({
  browser,
  request,
}) => {
  const stamp = Date.now()
  const [first, second] = [`Taken ${stamp}`, `Mover ${stamp}`]
  const taken = await bookVisit(request, first, 15)
  const start = (await taken.read()).starts_at
  const mover = await taken.bookAt(second, later(start, 4 * HOUR_MS))
  const before = await mover.read()
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, taken)
  const place = await placeOf(entry(desk, second))
  await drag(desk, grip(await boxOf(entry(desk, second))), { y: -8 * HALF_HOUR })

  const question = desk.getByRole("alertdialog")
  await expect(question).toContainText("Let it overlap?")
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: taken.zone, timeStyle: "short" })
  await expect(question).toContainText(`another visit ${time.format(new Date(start))}`)
  await question.getByRole("button", { name: "Cancel" }).click()
  await expect.poll(() => placeOf(entry(desk, second))).toEqual(place)
  expect(await mover.read()).toEqual(before)
  await desk.context().close()
})

test("a visit is given to somebody who performs it by dropping it there, and to nobody else", async ({
  browser,
  request,
}) => {
  const name = `Handed ${Date.now()}`
  const visit = await bookVisit(request, name, 22)
  const { team, service } = visit
  const nameOf = (id?: string) => team.find((member) => member.id === id)?.name ?? ""
  const [mine, skilled] = [nameOf(service.staff_ids[0]), nameOf(service.staff_ids[1])] as const
  const unskilled = team.find(({ id }) => !service.staff_ids.includes(id))?.name ?? ""
  expect(unskilled).not.toBe("")
  const before = await visit.read()
  const desk = await openDesk(browser, readConnection().logins.owner)
  await openCalendar(desk, visit)
  const place = await placeOf(entry(desk, name))
  const apart = await columnsApart(desk, mine, unskilled)
  await drag(desk, grip(await boxOf(entry(desk, name))), { x: apart })
  await expect(desk.getByText("This staff member does not perform this service.")).toBeVisible()
  await expect.poll(() => placeOf(entry(desk, name))).toEqual(place)
  expect(await visit.read()).toEqual(before)

  const beside = await columnsApart(desk, mine, skilled)
  await drag(desk, grip(await boxOf(entry(desk, name))), { x: beside })
  await agree(desk, /Moved to/)
  await expect.poll(async () => (await visit.read()).segments[0]?.staff?.name).toBe(skilled)
  expect((await visit.read()).starts_at).toBe(before.starts_at)
  await expect(entry(desk, name)).toContainText(`with ${skilled}`)
  await settle(desk)

  // The lower edge makes it half an hour longer.
  const moved = await boxOf(entry(desk, name))
  await drag(desk, { x: moved.x + moved.width / 2, y: moved.y + moved.height - 2 }, { y: HALF_HOUR })
  await agree(desk, /now ends at/)
  await expect.poll(async () => (await visit.read()).ends_at).toBe(later(before.ends_at, HOUR_MS / 2))
  await desk.context().close()
})

test("a page that is behind moves nothing, says so and shows how it is", async ({ browser, request }) => {
  const name = `Stale ${Date.now()}`
  const visit = await bookVisit(request, name, 29)
  const before = await visit.read()
  const desk = await openDesk(browser, readConnection().logins.owner)
  // It is told that nothing has changed, and takes what it shows for true.
  await desk.route(/\/admin\/calendar\/changes/, (route) =>
    route.fulfill({ json: { kinds: [], cursor: "" } }),
  )
  await openCalendar(desk, visit)
  await expect(entry(desk, name)).toBeVisible()
  const moved = later(before.starts_at, 3 * HOUR_MS)
  const waived = { override_rules: true, accept_overlap: true }
  await visit.api.post(`/bookings/${visit.id}/reschedule`, { starts_at: moved, ...waived }, z.unknown())

  await drag(desk, grip(await boxOf(entry(desk, name))), { y: 2 * HALF_HOUR })
  await expect(desk.getByText("Someone else has changed this visit in the meantime.")).toBeVisible()
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: visit.zone, timeStyle: "short" })
  await expect(entry(desk, name)).toContainText(time.format(new Date(moved)))
  expect((await visit.read()).starts_at).toBe(moved)
  await desk.context().close()
})
