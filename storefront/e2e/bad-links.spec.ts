import { expectAccessible } from "./accessibility"
import { expect, test } from "./test"

const GONE = {
  "/venues/no-such-venue": "Browse venues",
  "/venues/baan-dokrak-ari/book?service=no-such-service": "Browse venues",
  "/vendors/no-such-business": "Browse venues",
  "/products/no-such-product": "Browse venues",
  "/th/venues/no-such-venue": "ดูร้านทั้งหมด",
}

test("who follows an address that is not there is told so and led on", async ({ browser, request }) => {
  // Not the watched page: a browser notes a page's 404 as an error of its own.
  const page = await (await browser.newContext()).newPage()
  for (const [path, way] of Object.entries(GONE)) {
    expect((await request.get(path)).status(), path).toBe(404)
    await page.goto(path)
    const link = page.getByRole("main").getByRole("link", { name: way })
    await expect(link, path).toBeVisible()
    await expectAccessible(page, path)
    await link.click()
    await expect(page).toHaveURL(/\/venues$/)
  }
  await page.context().close()
})

const OLD_LINKS = {
  "/account/verify-email?token=old": {
    button: "Confirm my e-mail address",
    says: "This link has been used or is too old. Your address may be confirmed already.",
  },
  "/account/reset-password?token=old&email=mira%40shopper.example": {
    button: "Set password",
    says: "This link has been used or is too old. Please ask for a new one.",
  },
  "/account/undo-email-change?token=old": {
    button: "It was not me: keep my address",
    says: "This link is not complete. Please open it from the e-mail again.",
  },
}

test("links of mails that do not count any more say so, and keep what was typed", async ({ page }) => {
  for (const [path, { button, says }] of Object.entries(OLD_LINKS)) {
    await page.goto(path)
    const password = page.getByRole("textbox", { name: "New password" })
    if (path.includes("password")) {
      await password.fill("quiet otters paint slowly")
    }
    await page.getByRole("main").getByRole("button", { name: button }).click()
    await expect(page.getByText(says), path).toBeVisible()
    if (path.includes("password")) {
      await expect(password).toHaveValue("quiet otters paint slowly")
    }
    await expectAccessible(page, path)
  }
})

test("links of mails that were cut off say so", async ({ page }) => {
  for (const path of ["/account/verify-email", "/account/reset-password", "/account/undo-email-change"]) {
    await page.goto(path)
    await expect(page.getByText("This link is not complete"), path).toBeVisible()
  }
})
