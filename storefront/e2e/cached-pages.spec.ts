import { createHash } from "node:crypto"
import type { APIResponse } from "@playwright/test"
import { addToCart, register, SOAP } from "./own-account"
import { soapPrice } from "./soap-price"
import { expect, test } from "./test"

const VENUE = "/venues/acacia-barbers-kimathi"
const PAGES = [
  "/",
  VENUE,
  `/products/${SOAP}`,
  "/vendors/baan-dokrak",
  "/services/taper-fade-acacia-barbers-kimathi",
  `/th${VENUE}`,
  "/ar",
  "/venues/no-such-venue",
]

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`

/** The scripts of a page that run and have no address. */
function inlineScripts(html: string): string[] {
  const all = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
  return all.flatMap(([, attributes = "", script = ""]) =>
    /\bsrc=|application\/ld\+json/.test(attributes) ? [] : [script],
  )
}

const scriptSources = (answer: APIResponse) =>
  /script-src ([^;]*)/.exec(answer.headers()["content-security-policy"] ?? "")?.[1]?.split(" ") ?? []

/** Another one for each time that a page is made. */
const making = (answer: APIResponse) => answer.headers()["etag"]

/** How the page was come by. */
const cache = (answer: APIResponse) => answer.headers()["x-nextjs-cache"]

for (const path of PAGES) {
  test(`${path} is kept, without a nonce, and its policy allows its own scripts and no others`, async ({
    request,
  }) => {
    const status = path.includes("no-such") ? 404 : 200
    const askTwice = async () => {
      expect((await request.get(path)).status()).toBe(status)
      return request.get(path)
    }
    let answer = await askTwice()
    // What changed before is told of again some seconds later, which may be just between the two.
    if (cache(answer) !== "HIT") answer = await askTwice()
    expect([answer.status(), cache(answer)]).toEqual([status, "HIT"])
    const html = await answer.text()
    expect(html.includes("nonce=")).toBe(false)
    const sources = scriptSources(answer)
    const hashes = inlineScripts(html).map(hashOf)
    expect(hashes.length).toBeGreaterThan(2)
    expect(hashes.filter((hash) => !sources.includes(hash))).toEqual([])
    // A page that says that nothing is here has no script for the colours in it, which every policy names.
    const others = sources.filter((source) => !hashes.includes(source))
    expect(others).toHaveLength(status === 404 ? 2 : 1)
    expect(others[0]).toBe("'self'")
    expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate")
    expect(answer.headers()["set-cookie"]).toBeUndefined()
  })
}

test("a page is compressed, asked for again by its tag, and known by its head", async ({ request }) => {
  await request.get(VENUE)
  const bodies = new Set<string>()
  for (const encoding of ["br", "gzip", "identity"]) {
    const answer = await request.get(VENUE, { headers: { "accept-encoding": encoding } })
    expect(answer.headers()["content-encoding"] ?? "identity").toBe(encoding)
    expect(answer.headers()["vary"]).toMatch(/accept-encoding/i)
    bodies.add(await answer.text())
  }
  expect(bodies.size).toBe(1)
  const head = await request.head(VENUE)
  expect(head.status()).toBe(200)
  const again = await request.get(VENUE, { headers: { "if-none-match": head.headers()["etag"] ?? "" } })
  expect(again.status()).toBe(304)
  // The browser goes on with the policy that it keeps with the page.
  expect(again.headers()["content-security-policy"]).toBeUndefined()
})

test("a request cannot bring the nonce of a kept page", async ({ request }) => {
  const nonce = "YXR0YWNrZXI="
  const headers = { "content-security-policy": `script-src 'nonce-${nonce}'` }
  const answer = await request.get("/venues/no-such-place-either", { headers })
  expect((await answer.text()).includes(nonce)).toBe(false)
  expect(scriptSources(answer).join(" ")).not.toContain("nonce")
})

test("pages of somebody's own are made for each request, with a nonce", async ({ request }) => {
  for (const path of ["/cart", "/account/sign-in", "/venues", `${VENUE}/book`]) {
    const answer = await request.get(path)
    expect(cache(answer), path).toBeUndefined()
    expect(scriptSources(answer).join(" "), path).toMatch(/'nonce-[\w+/=]+' 'strict-dynamic'/)
  }
})

test("a kept page has nothing personal in it, and shows it all the same", async ({
  page,
  browser,
  baseURL,
}) => {
  await register(page)
  await addToCart(page, SOAP)
  // The product's page may still be asking the same.
  await page.goto("about:blank")
  const asked = page.waitForResponse("**/api/shopper")
  const answer = await page.goto(VENUE)
  expect((await answer?.text())?.includes("Mira")).toBe(false)
  const own = await asked
  expect(own.headers()["cache-control"]).toBe("private, no-store")
  expect(await own.json()).toEqual({ signedIn: true, firstName: "Mira", cartItems: 1, cartCurrency: "THB" })
  const header = page.getByRole("banner")
  await expect(header.getByRole("link", { name: "Mira" })).toHaveAttribute("href", "/account")
  await expect(header.getByRole("link", { name: "Cart 1 thing in it" })).toBeVisible()

  const stranger = await browser.newContext({ baseURL })
  const other = await stranger.newPage()
  await other.goto(VENUE)
  await expect(other.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible()
  await stranger.close()
})

test("adding to the cart on a kept page shows in its header", async ({ page }) => {
  await page.goto(`/products/${SOAP}`)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByRole("banner").getByRole("link", { name: "Cart 1 thing in it" })).toBeVisible()
})

test("without scripts the header leads to the cart and the account, and the page is whole", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(VENUE)
  await expect(page.getByRole("heading", { name: "Services" })).toBeVisible()
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "ไทย" })).toBeVisible()
  await page.getByRole("banner").getByRole("link", { name: "Cart" }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await context.close()
})

test("a price that changes is the shop's within two seconds, and only that page is made anew", async ({
  request,
}) => {
  const price = await soapPrice(request)
  const shown = async () =>
    (await (await request.get(`/products/${SOAP}`)).text()).includes(`"price":${price.amount + 7},`)
  const venue = making(await request.get(VENUE))
  expect(await shown()).toBe(false)
  await price.set(price.amount + 7)
  const changed = Date.now()
  try {
    await expect.poll(shown, { timeout: 5000, intervals: [50] }).toBe(true)
    expect(Date.now() - changed).toBeLessThan(2000)
    expect(making(await request.get(VENUE))).toBe(venue)
  } finally {
    await price.set(price.amount)
  }
  await expect.poll(shown, { timeout: 2000, intervals: [50] }).toBe(false)
})

test("what may have been made while it changed is made anew some seconds later", async ({ request }) => {
  const price = await soapPrice(request)
  const made = async () => making(await request.get(`/products/${SOAP}`))
  const before = await made()
  await price.set(price.amount + 9)
  try {
    await expect.poll(made, { timeout: 5000, intervals: [50] }).not.toBe(before)
    // What was told of the change by several messages may be made more than once at first.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const first = await made()
    await expect.poll(made, { timeout: 5000, intervals: [200] }).not.toBe(first)
  } finally {
    await price.set(price.amount)
  }
})

test("nobody but the backend forgets pages", async ({ request }) => {
  const kept = making(await request.get(VENUE))
  const data = { changes: [], everything: true }
  for (const signature of [
    undefined,
    "t=1,v1=00",
    `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}`,
  ]) {
    const headers = signature ? { "plaza-signature": signature } : undefined
    expect((await request.post("/api/cache-invalidation", { data, headers })).status()).toBe(401)
  }
  expect(making(await request.get(VENUE))).toBe(kept)
})
