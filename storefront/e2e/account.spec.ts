import path from "node:path"
import { expectAccessible, expectAccessibleInBoth } from "./accessibility"
import {
  chooseLaterDay,
  fillContact,
  freshEmail,
  holdFirstTime,
  openFirstService,
  openVenue,
  payAndReadNumber,
} from "./shopper"
import { expect, test } from "./test"

test("register, book, find the visit again and cancel it", async ({ page }) => {
  await page.goto("/account/bookings")
  await expect(page).toHaveURL(/sign-in/)
  await page.getByRole("link", { name: "Create an account" }).click()
  await expect(page.getByRole("heading", { name: "Create an account" })).toBeVisible()
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByText("Please enter your first name.")).toBeVisible()
  await fillContact(page, freshEmail())
  await page.getByLabel("Password").fill("quiet otters paint slowly")
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByRole("heading", { name: "My bookings" })).toBeVisible()
  await expect(page.getByText("Nothing coming up")).toBeVisible()

  await openVenue(page, "", 1)
  await openFirstService(page)
  await chooseLaterDay(page)
  await holdFirstTime(page)
  await page.getByRole("link", { name: "Check out" }).click()
  // What the account knows is not asked for again.
  await expect(page.getByLabel("First name")).toHaveValue("Mira")
  const number = await payAndReadNumber(page)

  await page.goto("/account/bookings")
  await expect(page.getByText(number)).toBeVisible()
  await page.locator("article").first().getByRole("link").click()
  await expectAccessible(page, "a visit")
  await page.getByRole("link", { name: "Reschedule" }).click()
  await expect(page.getByRole("heading", { name: "Choose another time" })).toBeVisible()
  await page
    .getByRole("radio", { name: /^\d\d:\d\d/ })
    .last()
    .check()
  await page.getByRole("button", { name: "Move to this time" }).click()
  await expect(page.getByText("Your visit has been moved")).toBeVisible()
  await expect(page.getByText(number)).toBeVisible()

  await page.getByRole("button", { name: "Cancel this visit" }).click()
  await expect(page.getByText(/Cancelling now/)).toBeVisible()
  await expectAccessibleInBoth(page, "cancelling a visit")
  await page.getByRole("button", { name: "Yes, cancel it" }).click()
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible()

  await page.goto("/account/bookings?when=past")
  await expect(page.getByText(number)).toBeVisible()
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible()
})

test("a picture of oneself is chosen, shown and taken away", async ({ page }) => {
  await page.goto("/account/register")
  await fillContact(page, freshEmail())
  await page.getByLabel("Password").fill("quiet otters paint slowly")
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()

  await page.goto("/account/profile")
  await page.getByRole("button", { name: "Change the picture" }).click()
  await expect(page.getByText("Please choose a picture.")).toBeVisible()
  await page.getByLabel("Picture", { exact: true }).setInputFiles(path.join(__dirname, "fixtures/logo.png"))
  await page.getByRole("button", { name: "Change the picture" }).click()
  await expect(page.getByRole("img", { name: "Your picture" })).toBeVisible()
  await expectAccessible(page, "my details with a picture")
  await page.getByRole("button", { name: "Remove the picture" }).click()
  await expect(page.getByRole("img", { name: "Your picture" })).toHaveCount(0)
})
