import { z } from "zod"
import { readConnection } from "../connection"
import { mailSubject } from "../mailbox"
import { expect, test } from "../test"
import { DeskApi } from "./desk-api"
import { registerVendor, submitVendor } from "./new-vendor"
import { at, expectLanding, signInAtDesk } from "./open-desk"
import { expectMenu, menuOf, walkMenu } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const CORE = ["/orders", "/products", "/inventory", "/customers", "/promotions", "/price-lists"]
const OURS = [
  "/platform",
  "/calendar",
  "/bookings",
  "/venues",
  "/services",
  "/vendor-products",
  "/vendor-stock",
  "/staff",
  "/rota",
  "/attendance",
  "/performance",
  "/time-off-requests",
  "/vendors",
  "/approvals",
  "/taxonomy",
  "/members",
  "/access-keys",
  "/audit-log",
  "/security",
  "/profile",
]

// Every page of a menu is opened and looked at in two widths.
test.setTimeout(480_000)

test("the platform's admin sees everything, refuses with a reason, approves and invites", async ({
  browser,
  request,
}) => {
  const vendor = await registerVendor(request, "Lanna")
  await submitVendor(request, vendor)
  const desk = await signInAtDesk(browser, readConnection().logins.admin)
  await expectLanding(desk, "/orders")
  const watch = watchDesk(desk)
  const menu = await menuOf(desk)
  for (const path of CORE) expect(menu).toContain(path)
  const below = menu.filter((path) => CORE.some((core) => path.startsWith(core)) || !OURS.includes(path))
  await expectMenu(desk, [...new Set(below), ...OURS])
  await walkMenu(desk, OURS)

  await desk.goto(at("/approvals"))
  const waiting = desk.getByRole("listitem").filter({ hasText: vendor.name })
  const business = waiting.filter({ has: desk.getByRole("button", { name: "Approve" }) })
  await business.getByRole("button", { name: "Reject" }).click()
  const prompt = desk.getByRole("alertdialog")
  await expect(prompt.getByRole("button", { name: "Reject" })).toBeDisabled()
  await prompt.getByRole("textbox").fill("The register's extract is from last year.")
  await prompt.getByRole("button", { name: "Reject" }).click()
  await expect(business).toHaveCount(0)
  await mailSubject(request, vendor.owner.email, /^Not approved yet: /)
  const owner = await DeskApi.signIn(request, vendor.owner)
  await owner.post(`/vendors/${vendor.id}/submit`, {}, z.unknown())
  await desk.reload()
  await business.getByRole("button", { name: "Approve" }).click()
  await expect(desk.getByText(`${vendor.name} is approved`)).toBeVisible()
  await mailSubject(request, vendor.owner.email, /^Approved: /)

  const email = `helper.${Date.now()}@plaza.example`
  await desk.goto(at("/members/invite"))
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Email").fill(email)
  await drawer.getByRole("combobox", { name: "Role" }).click()
  await desk.getByRole("option", { name: "Support" }).click()
  await drawer.getByRole("button", { name: "Invite" }).click()
  await expect(desk.getByText("The invitation was sent")).toBeVisible()
  await expect(desk.getByRole("row").filter({ hasText: email })).toContainText("Pending")
  await mailSubject(request, email, /^You are invited to work on Plaza$/)
  expect(watch.troubles).toEqual([])
  await desk.context().close()
})
