import { z } from "zod"
import { readConnection } from "../connection"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { at, openDesk } from "./open-desk"
import { settle } from "./settle"
import { expectSoundPage } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const attributesSchema = z.object({
  product_attributes: z.array(z.object({ name: z.string(), type: z.string(), choices: z.array(z.string()) })),
})

test.setTimeout(180_000)

test("the platform defines what is asked of products, changes and removes it", async ({
  browser,
  request,
}) => {
  const { admin } = readConnection().logins
  const api = await DeskApi.signIn(request, admin)
  const name = `Weave ${Date.now()}`
  const stored = async () =>
    (await api.get(`/product-attributes?q=${encodeURIComponent(name)}`, attributesSchema)).product_attributes
  const desk = await openDesk(browser, admin)
  const watch = watchDesk(desk)
  await desk.goto(at("/taxonomy/venue-categories"))
  await desk.getByRole("link", { name: "Product attributes" }).click()
  await settle(desk)
  await expectSoundPage(desk, "product attributes")
  await desk.getByRole("link", { name: "Create" }).click()
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Name").fill(name)
  await drawer.getByRole("combobox", { name: "Answer" }).click()
  await desk.getByRole("option", { name: "One of several" }).click()
  await drawer.getByRole("button", { name: "Create" }).click()
  await expect(drawer.getByText("This is required")).toBeVisible()
  await drawer.getByLabel("Choices, between commas").fill("Plain, Twill")
  await drawer.getByRole("button", { name: "Create" }).click()
  await expect(desk.getByText(`${name} was created`)).toBeVisible()
  expect(await stored()).toEqual([{ name, type: "choice", choices: ["Plain", "Twill"] }])

  await desk.goto(at(`/taxonomy/attributes?q=${encodeURIComponent(name)}`))
  const row = desk.getByRole("row").filter({ hasText: name })
  await expect(row).toContainText("One of several: Plain, Twill")
  await expect(row).toContainText("All products")
  await row.getByRole("button", { name: `Actions: ${name}` }).click()
  await desk.getByRole("menuitem", { name: "Edit" }).click()
  await drawer.getByLabel("Choices, between commas").fill("Plain, Twill, Satin")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText(`${name} was saved`)).toBeVisible()
  expect((await stored())[0]?.choices).toEqual(["Plain", "Twill", "Satin"])

  await row.getByRole("button", { name: `Actions: ${name}` }).click()
  await desk.getByRole("menuitem", { name: "Delete" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
  await expect(desk.getByText(`${name} was deleted`)).toBeVisible()
  expect(await stored()).toEqual([])
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})
