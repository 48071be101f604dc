import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { readConnection } from "./connection"
import { SOAP } from "./own-account"
import { expect, test } from "./test"

/** The address of the first venue of the list. */
async function someVenue(page: Page): Promise<string> {
  const { backend_url, publishable_key } = readConnection()
  const headers = { "x-publishable-api-key": publishable_key }
  const answer = await page.request.get(`${backend_url}/store/venues?limit=1`, { headers })
  const [{ handle }] = (await answer.json()).venues
  return `/venues/${handle}`
}

async function openPicker(page: Page, venue: string) {
  await page.goto(venue)
  await page.locator('a[href*="/book?service="]').first().click()
  await page.waitForURL(/\/book\?service=/)
  await expect(page.locator("input[name=day]:enabled").first()).toBeAttached()
}

async function expectNoSidewaysScroll(page: Page, name: string) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(beyond, `${name} beyond the window's width`).toBeLessThanOrEqual(0)
}

test.describe("in Thai", () => {
  test.use({ locale: "th-TH" })

  test("forms are answered in the page's language", async ({ page }) => {
    await page.goto("/th/account/sign-in")
    await page.getByLabel("อีเมล").fill("nobody@plaza.example")
    await page.getByLabel("รหัสผ่าน").fill("not the password")
    await page.locator("main").getByRole("button", { name: "เข้าสู่ระบบ" }).click()
    await expect(page.getByText("อีเมลหรือรหัสผ่านไม่ถูกต้อง")).toBeVisible()
    expect(new URL(page.url()).pathname).toBe("/th/account/sign-in")
  })

  test("an English page offers Thai, and goes there only when asked", async ({ page }) => {
    const answer = await page.request.get("/venues", { maxRedirects: 0 })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('<html lang="en"')
    await page.goto("/venues")
    await page.getByRole("link", { name: "ดูต่อเป็นภาษาไทย" }).click()
    await page.waitForURL(/\/th\/venues$/)
    await page.goto("/venues")
    await expect(page.getByRole("heading", { level: 1, name: "Venues" })).toBeVisible()
    await expect(page.getByRole("link", { name: "ดูต่อเป็นภาษาไทย" })).toHaveCount(0)
  })
})

test.describe("in Arabic", () => {
  test.use({ locale: "ar" })

  test("pages run from right to left and fit a phone", async ({ page }) => {
    const path = await someVenue(page)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const [name, address] of Object.entries({
      home: "/ar",
      venues: "/ar/venues",
      venue: `/ar${path}`,
    })) {
      await page.goto(address)
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
      await expectNoSidewaysScroll(page, name)
      await expectAccessible(page, `${name} in Arabic`)
    }
    await openPicker(page, `/ar${path}`)
    await expect(page.getByRole("heading", { name: "متى؟" })).toBeVisible()
    await expectNoSidewaysScroll(page, "booking")
    await expectAccessible(page, "booking in Arabic")
  })
})

const SERVICE = "/services/morning-hatha-on-the-deck-baan-dokrak-ari"

/** The page names its own address, and those of the same page in all languages. */
async function expectNamed(
  page: Page,
  origin: string | undefined,
  prefix: string,
  path: string,
): Promise<void> {
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `${origin}${prefix}${path}`)
  const links = await page
    .locator("link[rel=alternate][hreflang]")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]))
  expect(Object.fromEntries(links)).toEqual({
    en: `${origin}${path}`,
    th: `${origin}/th${path}`,
    ar: `${origin}/ar${path}`,
    "x-default": `${origin}${path}`,
  })
}

test("a page names itself in all languages", async ({ page, baseURL }) => {
  const path = await someVenue(page)
  for (const one of [path, SERVICE, `/products/${SOAP}`, "/vendors/baan-dokrak"]) {
    for (const prefix of ["", "/th", "/ar"]) {
      await page.goto(`${prefix}${one}`)
      await expectNamed(page, baseURL, prefix, one)
    }
  }
  const sitemap = await (await page.request.get("/sitemap/venues-0.xml")).text()
  expect(sitemap).toContain(`<loc>${baseURL}/th${path}</loc>`)
  expect(sitemap).toContain(`hreflang="ar" href="${baseURL}/ar${path}"`)
})

test("a list names itself without what it is narrowed to, and what it leads to by its own name", async ({
  page,
  baseURL,
}) => {
  for (const asked of [
    "/venues?city=Bangkok&page=2",
    "/services?category=massage",
    "/products?currency=kes",
  ]) {
    await page.goto(`/th${asked}`)
    await expectNamed(page, baseURL, "/th", asked.replace(/\?.*/, ""))
  }
  await page.locator("article a").first().click()
  await page.waitForURL(/\/th\/products\/[a-z]/)
  await expectNamed(page, baseURL, "/th", new URL(page.url()).pathname.replace("/th", ""))
  for (const own of ["/cart", "/account/sign-in"]) {
    await page.goto(own)
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/)
  }
})

test("addresses of no page are not found in their language", async ({ page }) => {
  const answer = await page.request.get("/th/nowhere")
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain("ไม่พบหน้าที่คุณต้องการ")
  const named = await page.request.get("/en/venues?q=spa", { maxRedirects: 0 })
  expect(named.status()).toBe(308)
  expect(named.headers().location).toMatch(/\/venues\?q=spa$/)
})

test("the switcher keeps the page and what it was searched for", async ({ page }) => {
  await page.goto("/venues?q=spa")
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "ไทย" }).click()
  await page.waitForURL(/\/th\/venues\?q=spa$/)
  await expect(page.getByRole("combobox", { name: "อะไร" })).toHaveValue("spa")
  await page.locator("article a").first().click()
  await page.waitForURL(/\/th\/venues\/[a-z]/)
  await page.getByRole("navigation", { name: "ภาษา" }).getByRole("link", { name: "English" }).click()
  await page.waitForURL(/:\d+\/venues\/[a-z]/)
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
})

test("dark colours can be read, by the device's wish and by the shopper's", async ({ page }) => {
  const path = await someVenue(page)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto("/")
  await expect.poll(paper).toBe("rgb(23, 19, 17)")
  await expectAccessible(page, "home in dark")
  await page.goto(path)
  await expectAccessible(page, "venue in dark")
  await openPicker(page, path)
  await expectAccessible(page, "booking in dark")

  await page.emulateMedia({ colorScheme: "light" })
  await page.goto("/")
  await expect.poll(paper).toBe("rgb(250, 246, 240)")
  await page.getByLabel("Colours").selectOption({ label: "Dark" })
  await expect.poll(paper).toBe("rgb(23, 19, 17)")
  await page.reload()
  await expect.poll(paper).toBe("rgb(23, 19, 17)")
  await expect(page.getByLabel("Colours")).toHaveValue("dark")
  await page.getByLabel("Colours").selectOption({ label: "As on this device" })
  await expect.poll(paper).toBe("rgb(250, 246, 240)")
})
