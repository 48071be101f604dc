import type { APIRequestContext, Locator, Page } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect } from "../test"
import { DeskApi } from "./desk-api"
import { at } from "./open-desk"
import { settle } from "./settle"

const workspaceSchema = z.object({
  workspace: z.object({ venues: z.array(z.object({ id: z.string(), name: z.string() })) }),
})
const servicesSchema = z.object({
  services: z.array(
    z.object({
      title: z.string(),
      kind: z.string(),
      paused: z.boolean(),
      staff_ids: z.array(z.string()),
      variants: z.array(z.object({ id: z.string() })),
    }),
  ),
})
const staffSchema = z.object({ staff_members: z.array(z.object({ id: z.string(), name: z.string() })) })
const freeSchema = z.object({
  availability: z.object({
    time_zone: z.string(),
    days: z.array(z.object({ date: z.string(), slots: z.array(z.object({ starts_at: z.string() })) })),
  }),
})
const bookingSchema = z.object({ booking: z.object({ id: z.string() }) })
const timesSchema = z.object({
  booking: z.object({
    starts_at: z.string(),
    ends_at: z.string(),
    status: z.string(),
    segments: z.array(z.object({ staff: z.object({ id: z.string(), name: z.string() }).nullable() })),
    history: z.array(z.object({ event: z.string(), details: z.record(z.string(), z.unknown()).nullable() })),
  }),
})

const DAY_MS = 86_400_000
export const dateIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** The owner's venue in Ari, which is there whatever other tests have opened, its team, and an appointment that several of the team perform, but not all where there is one. */
export async function ownVenue(request: APIRequestContext) {
  const api = await DeskApi.signIn(request, readConnection().logins.owner)
  const { workspace } = await api.get("/workspace", workspaceSchema)
  const venue_id = workspace.venues.find(({ name }) => name === "Baan Dokrak Ari")?.id ?? ""
  const path = `/services?venue_id=${venue_id}&status=published&limit=100`
  const { services } = await api.get(path, servicesSchema)
  const { staff_members: team } = await api.get(`/staff?venue_id=${venue_id}&limit=100`, staffSchema)
  const offered = services.filter(
    ({ kind, paused, staff_ids }) => kind === "appointment" && !paused && staff_ids.length > 1,
  )
  const service = offered.find(({ staff_ids }) => staff_ids.length < team.length) ?? offered[0]
  if (!service) throw new Error("No appointment at this venue is performed by two")
  return { api, venue_id, team, service, offered }
}

/** A visit of its own for each test, some days ahead, with somebody who performs it, at the first free time of a day. */
export async function bookVisit(request: APIRequestContext, name: string, days: number) {
  const venue = await ownVenue(request)
  const { api, venue_id, service } = venue
  const segments = [{ variant_id: service.variants[0]?.id, staff_id: service.staff_ids[0] ?? null }]
  const span = { from: dateIn(days), to: dateIn(days + 6) }
  const { availability } = await api.post("/calendar/free-times", { venue_id, segments, ...span }, freeSchema)
  const waived = { override_rules: true, accept_overlap: true }
  const day = availability.days.find(({ slots }) => slots.length > 4)
  /** Books at an instant, whatever the rules say and whoever else comes then. */
  const bookAt = async (who: string, starts_at: string | undefined) => {
    const visit = { customer: { name: who }, starts_at, segments, source: "phone", ...waived }
    const { booking } = await api.post("/bookings", visit, bookingSchema)
    const read = async () => (await api.get(`/bookings/${booking.id}`, timesSchema)).booking
    return { id: booking.id, read }
  }
  const visit = await bookAt(name, day?.slots[0]?.starts_at)
  return { ...venue, ...visit, bookAt, date: day?.date ?? "", zone: availability.time_zone }
}

/** An entry of the board. */
export const entry = (desk: Page, name: string) => desk.getByRole("button", { name: new RegExp(name) })

/** Opens a day of a venue's calendar, with all that stands above the board and moves it down. */
export async function openCalendar(desk: Page, { venue_id, date }: { venue_id: string; date: string }) {
  await desk.goto(at(`/calendar?venue=${venue_id}&date=${date}`))
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("Calendar of")
  await settle(desk)
}

/** Half an hour on the board, in pixels. */
export const HALF_HOUR = 28

/** Where something is on the screen, once it has been scrolled into sight; the board draws it anew when it changes. */
export async function boxOf(element: Locator) {
  let box: Awaited<ReturnType<Locator["boundingBox"]>> = null
  await expect(async () => {
    await element.scrollIntoViewIfNeeded({ timeout: 2_000 })
    box = await element.boundingBox()
    expect(box).not.toBeNull()
  }).toPass({ timeout: 20_000 })
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Where an entry lies on the board, however far that is scrolled. */
export const placeOf = (element: Locator) =>
  element.evaluate((shown) => {
    const { offsetLeft, offsetTop } = shown as HTMLElement
    return { offsetLeft, offsetTop }
  })

const toasts = (desk: Page) => desk.locator("[data-sonner-toast]")

/** Drags by the mouse from a point of the page, in small steps, once no toast lies over the board any more. */
export async function drag(desk: Page, from: { x: number; y: number }, by: { x?: number; y?: number }) {
  const steps = 14
  await expect(toasts(desk)).toHaveCount(0)
  await desk.mouse.move(from.x, from.y)
  await desk.mouse.down()
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps
    await desk.mouse.move(from.x + (by.x ?? 0) * part, from.y + (by.y ?? 0) * part)
  }
  await desk.mouse.up()
}

/** Agrees to whatever is asked, until a toast tells what was done. */
export async function agree(desk: Page, done: RegExp): Promise<void> {
  const question = desk.getByRole("alertdialog")
  const told = toasts(desk).filter({ hasText: done })
  for (let asked = 0; asked < 3; asked += 1) {
    await expect(question.or(told)).toBeVisible()
    if (!(await question.isVisible())) return
    await question.getByRole("button").last().click()
  }
}
