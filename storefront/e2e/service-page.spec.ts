import { z } from "zod"
import { expectAccessible } from "./accessibility"
import { openClass } from "./own-class"
import { expect, test } from "./test"

const MASSAGE = "/services/traditional-thai-massage-baan-dokrak-thonglor"
const TITLE = "Traditional Thai massage"

test("a service says what it is and what it costs, and each of its options leads to booking just that", async ({
  page,
}) => {
  await page.goto("/venues/baan-dokrak-thonglor")
  const menu = page.getByRole("region", { name: "Services", exact: true })
  await menu.getByRole("link", { name: TITLE, exact: true }).click()
  await page.waitForURL(new RegExp(`${MASSAGE}$`))
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible()
  await expect(page.getByRole("region", { name: "What can be added" }).getByRole("listitem")).toHaveCount(2)
  await expect(page.getByText(/^For example: a visit on .+ \(GMT\+7\)\.$/)).toBeVisible()
  await expectAccessible(page, "service")

  const options = page.getByRole("region", { name: "Options" }).getByRole("listitem")
  const title = await options.last().locator("span").first().locator("span").first().innerText()
  await options.last().getByRole("link").click()
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
  await expect(
    page.getByRole("group", { name: "Option" }).getByRole("radio", { checked: true }),
  ).toHaveAccessibleName(new RegExp(`^${title}`))
  await page.goBack()

  const people = page.getByRole("region", { name: "Who does it" })
  const link = people.getByRole("link").last()
  const name = (await link.innerText()).replace("Book with ", "")
  await link.click()
  await expect(page.getByRole("heading", { name: "With whom?" })).toBeVisible()
  await expect(page.getByRole("radio", { name: new RegExp(`^${name}`) })).toBeChecked()
  await page.goBack()

  await page.getByRole("complementary", { name: TITLE }).getByRole("link", { name: "Choose a time" }).click()
  await expect(page.getByRole("heading", { name: "When?" })).toBeVisible()
  await page.goBack()
  const others = page.getByRole("region", { name: "More at Baan Dokrak Thonglor" })
  const other = others.getByRole("heading", { level: 3 }).first()
  const next = await other.innerText()
  await other.getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible()
})

test("search engines are told of a service, its options and who provides it", async ({
  request,
  baseURL,
}) => {
  const html = await (await request.get(MASSAGE)).text()
  const [, json = ""] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html) ?? []
  const [service, way] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(json))
  expect(service).toMatchObject({
    "@type": "Service",
    name: TITLE,
    provider: { "@type": "LocalBusiness", "@id": `${baseURL}/venues/baan-dokrak-thonglor` },
  })
  expect(service?.offers).toContainEqual(expect.objectContaining({ "@type": "Offer", priceCurrency: "THB" }))
  expect(way).toMatchObject({ "@type": "BreadcrumbList" })
})

test("a service's page is kept, and follows its price and its end", async ({ page, request }) => {
  const own = await openClass(request, { price: 240 })
  const address = `/services/${new URL(own.bookingPage, "http://shop").searchParams.get("service")}`
  try {
    await page.goto(address)
    const aside = page.getByRole("complementary", { name: own.title })
    await expect(aside).toContainText("฿240")
    await expect(aside.getByRole("link", { name: "Choose a session" })).toBeVisible()
    await own.setPrice(260)
    await expect(async () => {
      await page.reload()
      await expect(aside).toContainText("฿260", { timeout: 500 })
    }).toPass()
  } finally {
    await own.close()
  }
  await expect.poll(async () => (await request.get(address)).status()).toBe(404)
})
