import { z } from "zod"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { expectForeignPagesEmpty } from "./foreign-pages"
import { registerVendor } from "./new-vendor"
import { at, expectLanding, signInAtDesk } from "./open-desk"
import { expectMenu, walkMenu } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const PENDING = [
  "/dashboard",
  "/calendar",
  "/bookings",
  "/clients",
  "/venues",
  "/services",
  "/vendor-products",
  "/vendor-stock",
  "/staff",
  "/vendor-orders",
  "/rota",
  "/attendance",
  "/performance",
  "/time-off-requests",
  "/business",
  "/onboarding",
  "/members",
  "/access-keys",
  "/audit-log",
  "/security",
  "/profile",
]

const venuesSchema = z.object({
  venues: z.array(z.object({ handle: z.string(), status: z.string(), visible: z.boolean() })),
})

// Every page of a menu is opened and looked at in two widths.
test.setTimeout(480_000)

test("a pending vendor sees what is left to do and prepares drafts that nobody else sees", async ({
  browser,
  request,
}) => {
  const vendor = await registerVendor(request, "Isan")
  const desk = await signInAtDesk(browser, vendor.owner)
  await expectLanding(desk, "/onboarding")
  const watch = watchDesk(desk)
  await expect(desk.getByText("0 of 7 done")).toBeVisible()
  await expect(desk.getByRole("button", { name: "Submit for review" })).toBeDisabled()
  await expectMenu(desk, PENDING)
  await walkMenu(desk, PENDING)

  await desk.goto(at("/venues/create"))
  const form = desk.getByRole("dialog")
  await form.getByLabel("Name", { exact: true }).fill(vendor.name)
  await form.getByLabel("City").fill("Khon Kaen")
  await form.getByRole("combobox", { name: "Country" }).fill("Thailand")
  await desk.getByRole("option", { name: "Thailand" }).click()
  await form.getByRole("combobox", { name: "Currency" }).fill("THB")
  await desk.getByRole("option", { name: /THB/ }).click()
  await form.getByRole("button", { name: "Create" }).click()
  await expect(desk.getByRole("heading", { level: 1, name: vendor.name })).toBeVisible({ timeout: 60_000 })
  await expect(desk.getByText("Draft", { exact: true }).first()).toBeVisible()
  expect(watch.troubles).toEqual([])

  const api = await DeskApi.signIn(request, vendor.owner)
  const { venues } = await api.get("/venues", venuesSchema)
  expect(venues).toEqual([{ handle: expect.any(String), status: "draft", visible: false }])
  expect((await request.get(`/venues/${venues[0]?.handle}`)).status()).toBe(404)
  await expectForeignPagesEmpty(desk, "/onboarding")
  await desk.context().close()
})
