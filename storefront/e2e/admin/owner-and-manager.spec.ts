import { z } from "zod"
import { readConnection } from "../connection"
import { invitationLink } from "../mailbox"
import { expect, test } from "../test"
import { ownVenue } from "./calendar-desk"
import { DeskApi } from "./desk-api"
import { expectForeignPagesEmpty } from "./foreign-pages"
import { DESKTOP, at, expectLanding, type Login, signInAtDesk } from "./open-desk"
import { settle } from "./settle"
import { expectMenu, walkMenu } from "./walk-menu"
import { watchDesk } from "./watch-desk"

const OWNER = [
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
  "/members",
  "/access-keys",
  "/audit-log",
  "/security",
  "/profile",
]
const MANAGER = [
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
  "/members",
  "/security",
  "/profile",
]

const workspaceSchema = z.object({ workspace: z.object({ vendor: z.object({ id: z.string() }) }) })

// Every page of a menu is opened and looked at in two widths.
test.setTimeout(480_000)

test("an owner runs the business, invites a manager and changes the role; a manager runs the day", async ({
  browser,
  request,
}) => {
  const { owner: login } = readConnection().logins
  const manager: Login = {
    email: `manager.${Date.now()}@dokrak.example`,
    password: "gentle tides carry rice",
  }
  const owner = await signInAtDesk(browser, login)
  await expectLanding(owner, "/dashboard")
  const watch = watchDesk(owner)
  await expectMenu(owner, OWNER)
  await walkMenu(owner, OWNER)

  // Approving, suspending and the commission are the platform's.
  const { workspace } = await (await DeskApi.signIn(request, login)).get("/workspace", workspaceSchema)
  for (const page of ["/venues", "/business"]) {
    await owner.goto(at(page))
    if (page === "/venues") await owner.getByRole("row").nth(1).click()
    // The list has a heading and no such buttons, too.
    await expect(owner.getByRole("heading", { level: 1 })).not.toHaveText("Venues")
    await settle(owner)
    await expect(owner.getByRole("button", { name: /^(Suspend|Approve|Reject|Publish)$/ })).toHaveCount(0)
  }

  await owner.goto(at("/members/invite"))
  const drawer = owner.getByRole("dialog")
  await drawer.getByLabel("Email").fill(manager.email)
  await drawer.getByRole("combobox", { name: "Role" }).click()
  await owner.getByRole("option", { name: "Manager" }).click()
  await drawer.getByRole("button", { name: "Invite" }).click()
  await expect(owner.getByText("The invitation was sent")).toBeVisible()
  expect(watch.troubles).toEqual([])

  const guest = await (await browser.newContext({ viewport: DESKTOP })).newPage()
  await guest.goto(await invitationLink(request, manager.email))
  await guest.locator("input[name=first_name]").fill("Niran")
  await guest.locator("input[name=last_name]").fill("Suk")
  await guest.locator("input[name=password]").fill(manager.password)
  await guest.locator("input[name=repeat_password]").fill(manager.password)
  await guest.locator("button[type=submit]").click()
  await expect(guest.getByText("Sign in with your address and password.")).toBeVisible()
  await guest.context().close()

  const desk = await signInAtDesk(browser, manager)
  await expectLanding(desk, "/dashboard")
  const quiet = watchDesk(desk)
  await expectMenu(desk, MANAGER)
  await walkMenu(desk, MANAGER)

  // One of the demo city's own: the list begins with what other tests have put on the menu.
  const { title } = (await ownVenue(request)).service
  await desk.goto(at(`/services?q=${encodeURIComponent(title)}`))
  await desk.getByRole("row").filter({ hasText: title }).first().click()
  await expect(desk.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible()
  await desk.goto(`${desk.url()}/edit`)
  await desk.getByRole("dialog").getByLabel("Title").fill(`${title} and tea`)
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(desk.getByRole("heading", { level: 1, name: `${title} and tea` })).toBeVisible()
  await desk.goto(`${desk.url().replace(/\/edit$/, "")}/edit`)
  await desk.getByRole("dialog").getByLabel("Title").fill(title)
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(desk.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible()
  expect(quiet.troubles).toEqual([])

  // Where the business is paid, and who else may act for it by a key, is the owner's.
  const api = await DeskApi.signIn(request, manager)
  expect(await api.status(`/vendors/${workspace.vendor.id}/payout-details`)).toBe(403)
  expect(await api.status("/access-keys")).toBe(403)
  await expectForeignPagesEmpty(desk, "/dashboard")

  const row = owner.getByRole("row").filter({ hasText: manager.email })
  await owner.goto(at("/members"))
  await row.getByRole("button").click()
  await owner.getByRole("menuitem", { name: "Edit" }).click()
  await owner.getByRole("dialog").getByRole("combobox", { name: "Role" }).click()
  await owner.getByRole("option", { name: "Staff", exact: true }).click()
  await owner.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(owner.getByText("The member was saved")).toBeVisible()
  // From the next request on.
  expect(await api.status("/services")).toBe(403)
  await row.getByRole("button").click()
  await owner.getByRole("menuitem", { name: "Remove" }).click()
  await owner.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click()
  await expect(row).toHaveCount(0)
  expect(await api.status("/workspace")).toBe(403)
  await desk.context().close()
  await owner.context().close()
})
