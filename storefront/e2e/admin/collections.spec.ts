import { z } from "zod"
import { readConnection } from "../connection"
import { cards, filters, status } from "../found-list"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { watchDesk } from "./watch-desk"

/** A product of the demo that lies in no collection. */
const BALM = "Plai balm for sore muscles"

const collectionsSchema = z.object({ collections: z.array(z.object({ id: z.string() })) })

test.setTimeout(180_000)

test("the platform makes a collection, puts a product in, and shoppers find it until it is deleted", async ({
  browser,
  page,
  request,
}) => {
  const { admin } = readConnection().logins
  const api = await DeskApi.signIn(request, admin)
  const stamp = Date.now()
  const [title, handle] = [`Market day ${stamp}`, `market-day-${stamp}`] as const
  const stored = async () => (await api.get(`/collections?handle=${handle}`, collectionsSchema)).collections
  const desk = await openDesk(browser, admin)
  const watch = watchDesk(desk)
  await desk.goto(at("/collections"))
  await settle(desk)
  await desk.getByRole("link", { name: "Create" }).click()
  await desk.getByLabel("Title").fill(title)
  await desk.getByRole("button", { name: "Create" }).click()
  await expect(desk.getByRole("heading", { name: title })).toBeVisible()
  await expect(desk.getByText(`/${handle}`)).toBeVisible()
  const [{ id } = { id: "" }] = await stored()

  await desk.goto(at(`/collections/${id}/products?p_q=${encodeURIComponent(BALM)}`))
  const dialog = desk.getByRole("dialog")
  await dialog.getByRole("row").filter({ hasText: BALM }).getByRole("checkbox").click()
  await dialog.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText("Product was successfully added to the collection.")).toBeVisible()
  await expect(desk.getByRole("row").filter({ hasText: BALM })).toBeVisible()

  const shop = "/products?currency=THB"
  await page.goto(shop)
  await expect(async () => {
    await page.reload()
    const choice = (await filters(page)).getByRole("link", { name: title })
    await expect(choice).toContainText("1", { timeout: 1_000 })
    await choice.click()
  }).toPass()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText(BALM)

  await desk.goto(at(`/collections/${id}`))
  await settle(desk)
  await desk.getByRole("heading", { name: title }).locator("xpath=..").getByRole("button").last().click()
  await desk.getByRole("menuitem", { name: "Delete" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Confirm" }).click()
  await expect(desk).toHaveURL(/\/collections\/?$/)
  expect(await stored()).toEqual([])
  await expect(async () => {
    await page.reload()
    await expect(status(page)).toHaveText("0 products", { timeout: 1_000 })
  }).toPass()
  // Core's own dialogs have no title.
  expect(watch.troubles.filter((trouble) => !trouble.includes("DialogTitle"))).toEqual([])
  await desk.context().close()
})
