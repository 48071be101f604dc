import { chooseLaterDay, holdFirstTime, openFirstService, openVenue } from "./shopper"
import { expect, test } from "./test"

test("a lost race offers times nearby and keeps what was chosen", async ({ page, browser }) => {
  await openVenue(page, "?city=Bangkok", 2)
  await openFirstService(page)
  await chooseLaterDay(page)
  const person = page.getByRole("group", { name: "Staff" }).getByRole("radio").nth(1)
  await person.check()
  const time = page.getByRole("radio", { name: /^\d\d:\d\d/ }).first()
  await time.check()

  // Another shopper, with the same person and the same time, is a moment faster.
  const rival = await (await browser.newContext()).newPage()
  await rival.goto(page.url())
  await chooseLaterDay(rival)
  await rival.getByRole("group", { name: "Staff" }).getByRole("radio").nth(1).check()
  await holdFirstTime(rival)

  await page.getByRole("button", { name: "Hold this time" }).click()
  await expect(page.getByText("Somebody was a moment faster")).toBeVisible()
  await expect(person).toBeChecked()
  const nearest = page.getByRole("status").filter({ hasText: "faster" }).getByRole("button").first()
  // The times of the person chosen are read anew meanwhile; a tap in that moment may meet a page that changes.
  await expect(async () => {
    if (!page.url().endsWith("/cart")) await nearest.click({ timeout: 2_000 })
    await expect(page).toHaveURL(/\/cart$/, { timeout: 10_000 })
  }).toPass()
  await expect(page.getByText(/Held for you/)).toBeVisible()
  await rival.context().close()
})
