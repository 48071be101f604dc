import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, expectLanding, openDesk, signInAtDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const clientsSchema = z.object({
  count: z.number(),
  clients: z.array(z.object({ id: z.string(), name: z.string(), spend: z.array(z.unknown()).optional() })),
})
const bookingsSchema = z.object({ bookings: z.array(z.object({ id: z.string() })) })
const cardSchema = z.object({ client: z.object({ customer_id: z.string() }) })

test.setTimeout(300_000)

test("an owner finds a client, notes what must not be missed, and books again", async ({
  browser,
  request,
}) => {
  const { owner } = readConnection().logins
  const api = await DeskApi.signIn(request, owner)
  const { clients } = await api.get("/clients?order=-visits&limit=1", clientsSchema)
  const { id, name } = clients[0] ?? { id: "", name: "" }
  const { client } = await api.get(`/clients/${id}`, cardSchema)
  const desk = await signInAtDesk(browser, owner)
  await expectLanding(desk, "/dashboard")
  const watch = watchDesk(desk)

  await desk.goto(at("/clients"))
  await settle(desk)
  await expectSoundPage(desk, "/clients")
  await desk.getByPlaceholder("Search").fill(name)
  // Searched for a moment after it is typed, and then the rows change once more.
  await expect(desk).toHaveURL(/[?&]q=/)
  await settle(desk)
  await expect(desk.getByRole("row").filter({ hasText: name })).toHaveCount(1)
  await desk.getByRole("row").filter({ hasText: name }).click()
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible()
  await expectSoundPage(desk, "/clients/:id")

  const words = `Needs the ramp at the side door (${Date.now()})`
  await desk.getByLabel("New note").fill(words)
  await desk.getByRole("switch", { name: "Pin as an alert" }).click()
  await desk.getByRole("button", { name: "Add note" }).click()
  await expect(desk.getByText(words)).toBeVisible()
  const note = desk.getByRole("listitem").filter({ hasText: words })
  await expect(note.getByText("Alert")).toBeVisible()

  const { bookings } = await api.get(`/bookings?customer_id=${client.customer_id}&limit=1`, bookingsSchema)
  await desk.goto(at(`/bookings/${bookings[0]?.id ?? ""}`))
  await expect(desk.getByRole("note").filter({ hasText: words })).toBeVisible()
  await desk.getByRole("link", { name: "Client card" }).click()

  await note.getByRole("button").click()
  await desk.getByRole("menuitem", { name: "Remove note" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Remove note" }).click()
  await expect(note).toHaveCount(0)

  await desk.getByRole("link", { name: "Book again" }).click()
  const drawer = desk.getByRole("dialog")
  await expect(drawer.getByText(name)).toBeVisible()
  await expect(drawer.getByRole("button", { name: "Choose another" })).toBeVisible()
  await settle(desk)
  await drawer.getByRole("button", { name: "Cancel" }).click()
  await expect(desk).not.toHaveURL(/client=/)
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})

test("tags and clients are added by hand, and taken back", async ({ browser }) => {
  const desk = await openDesk(browser, readConnection().logins.owner)
  const tag = `Tag ${Date.now()}`
  await desk.goto(at("/clients/tags"))
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("New tag").fill(tag)
  await drawer.getByRole("combobox", { name: "Colour" }).click()
  await desk.getByRole("option", { name: "Purple" }).click()
  await drawer.getByRole("button", { name: "Add" }).click()
  await expect(drawer.getByRole("listitem").filter({ hasText: tag })).toBeVisible()
  await expectSoundPage(desk, "/clients/tags")

  await desk.goto(at("/clients/create"))
  await desk.getByRole("dialog").getByLabel("Name").fill("Nobody Yet")
  await desk.getByRole("dialog").getByRole("button", { name: "Add client" }).click()
  await expect(desk.getByRole("heading", { level: 1, name: "Nobody Yet" })).toBeVisible()
  await desk.getByRole("button", { name: /Nobody Yet/ }).click()
  await desk.getByRole("menuitem", { name: "Remove client" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Remove client" }).click()
  await expect(desk).toHaveURL(at("/clients"))

  await desk.goto(at("/clients/tags"))
  const row = drawer.getByRole("listitem").filter({ hasText: tag })
  await row.getByRole("button").click()
  await desk.getByRole("menuitem", { name: "Remove tag" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Remove tag" }).click()
  await expect(row).toHaveCount(0)
  await desk.context().close()
})

test("staff see those who came to them, without money", async ({ browser, request }) => {
  const { owner, staff } = readConnection().logins
  const all = await (await DeskApi.signIn(request, owner)).get("/clients?limit=1", clientsSchema)
  const own = await (await DeskApi.signIn(request, staff)).get("/clients?limit=1", clientsSchema)
  expect(own.count).toBeGreaterThan(0)
  expect(own.count).toBeLessThanOrEqual(all.count)
  expect(own.clients[0]?.spend).toBeUndefined()

  const desk = await signInAtDesk(browser, staff)
  await expectLanding(desk, "/dashboard")
  const watch = watchDesk(desk)
  await desk.goto(at("/clients"))
  await settle(desk)
  await expect(desk.getByRole("columnheader", { name: "Spent" })).toHaveCount(0)
  await expect(desk.getByRole("link", { name: "Add", exact: true })).toHaveCount(0)
  await desk.getByRole("row").nth(1).click()
  await expect(desk.getByLabel("New note")).toBeVisible()
  await expect(desk.getByRole("link", { name: "Book again" })).toHaveCount(0)
  await expectSoundPage(desk, "a client of staff")
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})
