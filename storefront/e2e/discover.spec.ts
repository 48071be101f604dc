import { expectAccessible } from "./accessibility"
import { cards, chips, counted, filters, open, status } from "./found-list"
import { expect, test } from "./test"

test("a search with typing errors finds, from the first page", async ({ page }) => {
  await open(page, "/")
  await page.getByLabel("What", { exact: true }).fill("masage")
  await page.getByLabel("Where").selectOption("Bangkok")
  await page.getByRole("button", { name: "Search" }).click()
  await page.waitForURL(/\/venues\?q=masage&city=Bangkok/)
  await expect(cards(page).first()).toContainText("Massage")
  await expect(chips(page).getByRole("link")).toHaveText(["“masage”", "Bangkok", "Clear all"])
  await chips(page).getByRole("link", { name: "Remove: “masage”" }).click()
  await page.waitForURL(/\/venues\?city=Bangkok$/)
  await expect(chips(page).getByRole("link")).toHaveText(["Bangkok"])
})

test("suggestions are chosen by keyboard alone", async ({ page }) => {
  await open(page, "/")
  const field = page.getByRole("combobox", { name: "What" })
  await expect(field).toHaveAttribute("aria-expanded", "false")
  await field.pressSequentially("jacaranda house wes", { delay: 20 })
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option")
  await expect(options.filter({ hasText: "Jacaranda House Westlands" }).first()).toBeVisible()
  await expect(field).toHaveAttribute("aria-expanded", "true")
  await expectAccessible(page, "home with suggestions")
  await field.press("Escape")
  await expect(options).toHaveCount(0)
  await field.pressSequentially("t")
  await expect(options.first()).toBeVisible()
  await field.press("ArrowDown")
  await expect(options.first()).toHaveAttribute("aria-selected", "true")
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await options.first().getAttribute("id")) ?? "",
  )
  await field.press("ArrowUp")
  await expect(field).not.toHaveAttribute("aria-activedescendant")
  await field.press("ArrowDown")
  await field.press("Enter")
  await page.waitForURL(/\/venues\/jacaranda-house-westlands$/)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("search and filters are forms and links", async ({ page }) => {
    await page.goto("/")
    await page.getByLabel("What", { exact: true }).fill("yoga")
    await page.getByRole("button", { name: "Search" }).click()
    await expect(page).toHaveURL(/\/venues\?.*q=yoga/)
    const before = await counted(page)
    expect(before).toBeGreaterThan(0)
    await (await filters(page)).getByRole("link", { name: /^Nairobi/ }).press("Enter")
    await expect(page).toHaveURL(/q=yoga&city=Nairobi/)
    expect(await counted(page)).toBeLessThan(before)
  })
})

test("filters stand in the address, count truly, and go back", async ({ page }) => {
  await open(page, "/venues")
  const all = await counted(page)
  const massage = (await filters(page)).getByRole("link", { name: /^Massage/ })
  const promised = Number((await massage.innerText()).match(/(\d+)$/)?.[1])
  await massage.click()
  await page.waitForURL(/category=massage/)
  await expect(status(page)).toHaveText(new RegExp(`^${promised} venue`))
  await expect(massage).toHaveAttribute("aria-current", "true")
  await expect(massage).toBeFocused()

  const price = (await filters(page)).getByRole("textbox", { name: "At most" })
  await (await filters(page)).getByLabel("Currency").selectOption("THB")
  await price.fill("400")
  await (await filters(page)).getByRole("button", { name: "Apply" }).click()
  await page.waitForURL(/currency=THB&price=400/)
  await expect(chips(page)).toContainText("Up to ฿400")
  expect(await counted(page)).toBeLessThan(promised)

  await page.goBack()
  await expect(status(page)).toHaveText(new RegExp(`^${promised} venue`))
  await page.goBack()
  await expect(status(page)).toHaveText(new RegExp(`^${all} venue`))
  await page.reload()
  await filters(page)
  await expect(massage).not.toHaveAttribute("aria-current")

  await (await filters(page)).getByRole("link", { name: /^Wi-Fi/ }).click()
  await page.waitForURL(/amenity=wifi/)
  await (await filters(page)).getByRole("link", { name: /^Parking/ }).click()
  await page.waitForURL(/amenity=parking&amenity=wifi/)
  await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "Name" }).click()
  await page.waitForURL(/order=name/)
  const names = await cards(page).getByRole("heading").allInnerTexts()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")))
})

test("who comes back from a venue finds the list where it was", async ({ page }) => {
  await open(page, "/venues")
  await page.getByRole("link", { name: "Next" }).click()
  await page.waitForURL(/page=2/)
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
  const last = cards(page).last().getByRole("link")
  const name = await last.innerText()
  await last.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => window.scrollY)
  expect(scrolled).toBeGreaterThan(300)
  await last.click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  await page.goBack()
  await page.waitForURL(/page=2/)
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled - 50)
})

test("near me asks for the place when pressed, and not before", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"])
  await context.setGeolocation({ latitude: 13.7364, longitude: 100.5797 })
  await open(page, "/venues")
  await page.getByRole("button", { name: "Near me" }).click()
  await expect(page.getByRole("button", { name: "Near me" })).toHaveAttribute("aria-pressed", "true")
  await page.getByRole("button", { name: "Search" }).click()
  await page.waitForURL(/near=13.7364%2C100.5797/)
  await expect(chips(page)).toContainText("Near me")
  await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "Nearest" }).click()
  await page.waitForURL(/order=distance/)
  await expect(cards(page).first()).toContainText("Baan Dokrak ThonglorMassage, Spa · Bangkok · 400 m")
  await (await filters(page)).getByRole("link", { name: "Within 5 km" }).click()
  await page.waitForURL(/radius=5/)
  expect(await counted(page)).toBeLessThan(13)
})

test("a day with free times", async ({ page }) => {
  await open(page, "/venues")
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel("When").fill(day)
  await page.getByLabel("Time of day").selectOption("Morning")
  await page.getByRole("button", { name: "Search" }).click()
  await page.waitForURL(new RegExp(`date=${day}&time=morning`))
  await expect(chips(page)).toContainText(/Free on .*, morning/)
  await expect(status(page)).toBeVisible()
})

test("wrong filters are named, and nothing breaks", async ({ page }) => {
  for (const [query, said] of [
    ["near=abc&page=-1&rating=9", "place, rating and page"],
    ["date=2020-01-01&time=noon", "date and time of day"],
    ["price=10", "price"],
    ["order=distance&view=globe", "order and view"],
  ] as const) {
    const answer = await page.goto(`/venues?${query}`)
    expect(answer?.status(), query).toBe(200)
    await expect(page.getByText("Part of the address could not be used"), query).toBeVisible()
    for (const name of said.split(/, | and /)) {
      await expect(page.getByText(/^We left out: /), query).toContainText(name)
    }
    await expect(cards(page).first(), query).toBeVisible()
  }
  await page.goto("/venues?page=99")
  await page.getByRole("link", { name: "To the first page" }).click()
  await expect(cards(page).first()).toBeVisible()
  for (const path of [
    "/products?price=-1&page=x&attribute=volume",
    "/products?attribute=no%00such:1..2..3",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(200)
    await expect(status(page)).toBeVisible()
  }
})

test("nothing found says which filter to drop and where else to look", async ({ page }) => {
  await page.goto("/venues?q=massage&city=Berlin&currency=EUR&price=1")
  await expect(page.getByRole("heading", { name: "No venue matches that" })).toBeVisible()
  await page.getByRole("link", { name: "Without Up to €1" }).click()
  await page.waitForURL(/q=massage&city=Berlin$/)
  await expect(cards(page)).toHaveCount(1)
  await page.goto("/venues?city=Atlantis&category=spa")
  await page.getByRole("main").getByRole("link", { name: "Bangkok" }).last().click()
  await page.waitForURL(/city=Bangkok&category=spa/)
  await expect(cards(page).first()).toBeVisible()
})

test("the shop is narrowed by typed attributes", async ({ page }) => {
  await page.goto("/products?currency=thb")
  const all = await counted(page)
  const tube = (await filters(page)).getByRole("link", { name: /^Jar/ })
  const promised = Number((await tube.innerText()).match(/(\d+)$/)?.[1])
  await tube.click()
  await page.waitForURL(/attribute=packaging%3AJar/)
  await expect(status(page)).toHaveText(new RegExp(`^${promised} product`))
  await expect(chips(page)).toContainText("Packaging: Jar")
  await page.goBack()
  await expect(status(page)).toHaveText(new RegExp(`^${all} product`))

  await (await filters(page)).getByRole("link", { name: /^up to .* ml$/ }).click()
  await page.waitForURL(/attribute=volume%3A\.\./)
  await expect(chips(page)).toContainText(/Volume: up to \d+ ml/)
  expect(await counted(page)).toBeLessThan(all)
  await chips(page).getByRole("link").first().click()
  await page.waitForURL(/currency=THB$/)

  await page
    .getByRole("navigation", { name: "Sort by" })
    .getByRole("link", { name: "Cheapest first" })
    .click()
  await page.waitForURL(/order=price/)
  const prices = (await cards(page).getByText(/^฿/).allInnerTexts()).map((text) =>
    Number(text.replace(/[฿,]/g, "")),
  )
  expect(prices.length).toBeGreaterThan(5)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
  await page.getByRole("searchbox", { name: "Search the shop" }).fill("skiping rope")
  await page.getByRole("searchbox", { name: "Search the shop" }).press("Enter")
  await page.waitForURL(/q=skiping/)
  await expect(cards(page).first()).toContainText("Skipping rope")
})

test("a business has a page with its venues and products", async ({ page, request }) => {
  await page.goto("/venues/baan-dokrak-thonglor")
  await page.getByRole("link", { name: "Baan Dokrak", exact: true }).click()
  await page.waitForURL(/\/vendors\/baan-dokrak$/)
  await expect(page.getByRole("heading", { level: 1, name: "Baan Dokrak" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Baan Dokrak Ari" })).toBeVisible()
  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(data ?? "[]")[0]).toMatchObject({ "@type": "Organization", name: "Baan Dokrak" })
  await page
    .getByRole("heading", { level: 2, name: "Products" })
    .locator("xpath=..")
    .getByRole("link")
    .first()
    .click()
  await page.waitForURL(/\/products\//)
  await expect(page.locator("main").getByRole("link", { name: "Baan Dokrak", exact: true })).toBeVisible()
  expect((await request.get("/vendors/no-such-business")).status()).toBe(404)
})
