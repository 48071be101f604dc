import type { Page } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const categoriesSchema = z.object({
  venue_categories: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parent_id: z.string().nullable(),
      is_active: z.boolean(),
      rank: z.number(),
    }),
  ),
})
const tagsSchema = z.object({ venue_tags: z.array(z.object({ name: z.string(), handle: z.string() })) })

test.setTimeout(240_000)

async function create(desk: Page, name: string): Promise<void> {
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Name").fill(name)
  await drawer.getByRole("button", { name: "Create" }).click()
  await expect(desk.getByText(`${name} was created`)).toBeVisible()
}

/** Opens the menu of a row and takes one of its actions. */
async function act(desk: Page, name: string, action: string): Promise<void> {
  await desk.getByRole("button", { name: `Actions: ${name}` }).click()
  await desk.getByRole("menuitem", { name: action }).click()
}

test("the platform makes, orders, hides, merges and deletes categories and tags", async ({
  browser,
  request,
}) => {
  const { admin } = readConnection().logins
  const api = await DeskApi.signIn(request, admin)
  const stamp = Date.now()
  const [sauna, steam, hammam] = [`Sauna ${stamp}`, `Steam ${stamp}`, `Hammam ${stamp}`] as const
  const stored = async (name: string) => {
    const path = `/venue-categories?include_hidden=true&q=${encodeURIComponent(name)}`
    return (await api.get(path, categoriesSchema)).venue_categories.find((one) => one.name === name)
  }
  const desk = await openDesk(browser, admin)
  const watch = watchDesk(desk)
  await desk.goto(at("/taxonomy/venue-categories"))
  await settle(desk)
  await expectSoundPage(desk, "venue categories")
  for (const name of [sauna, steam]) {
    await desk.goto(at("/taxonomy/venue-categories/create"))
    await create(desk, name)
  }
  await act(desk, sauna, "Add below")
  await create(desk, hammam)
  expect((await stored(hammam))?.parent_id).toBe((await stored(sauna))?.id)

  await desk.getByRole("button", { name: `Move ${steam} up` }).press("Enter")
  await expect(desk.getByText(`${steam} was moved`)).toBeVisible()
  expect((await stored(steam))?.rank).toBeLessThan((await stored(sauna))?.rank ?? 0)

  await act(desk, sauna, "Hide")
  await expect(desk.getByText(`${sauna} is hidden`)).toBeVisible()
  await expect(desk.getByText("Hidden with the one above")).toBeVisible()
  expect((await stored(sauna))?.is_active).toBe(false)

  // What lies below goes along into the other one.
  await act(desk, sauna, "Merge")
  const drawer = desk.getByRole("dialog")
  await drawer.getByRole("combobox", { name: "Merge into" }).fill(steam)
  await desk.getByRole("option", { name: steam }).click()
  await drawer.getByRole("button", { name: "Merge" }).click()
  await expect(desk.getByText(`${sauna} was merged`)).toBeVisible()
  expect(await stored(sauna)).toBeUndefined()
  expect((await stored(hammam))?.parent_id).toBe((await stored(steam))?.id)

  for (const name of [hammam, steam]) {
    await act(desk, name, "Delete")
    await desk.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
    await expect(desk.getByText(`${name} was deleted`)).toBeVisible()
    expect(await stored(name)).toBeUndefined()
  }

  const [wifi, wireless] = [`Wifi ${stamp}`, `Wireless ${stamp}`] as const
  const tags = async () => (await api.get(`/venue-tags?q=${stamp}`, tagsSchema)).venue_tags
  for (const name of [wifi, wireless]) {
    await desk.goto(at("/taxonomy/tags/create"))
    await create(desk, name)
  }
  await desk.goto(at(`/taxonomy/tags?q=${stamp}`))
  await act(desk, wifi, "Edit")
  await drawer.getByLabel("Name").fill(`${wifi} free`)
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText(`${wifi} was saved`)).toBeVisible()
  await act(desk, `${wifi} free`, "Merge")
  await drawer.getByRole("combobox", { name: "Merge into" }).fill(wireless)
  await desk.getByRole("option", { name: wireless }).click()
  await drawer.getByRole("button", { name: "Merge" }).click()
  await expect(desk.getByText(`${wifi} free was merged`)).toBeVisible()
  expect((await tags()).map(({ name }) => name)).toEqual([wireless])
  await act(desk, wireless, "Delete")
  await desk.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
  await expect(desk.getByText(`${wireless} was deleted`)).toBeVisible()
  expect(await tags()).toEqual([])
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})
