import type { Page } from "@playwright/test"
import { readConnection } from "./connection"
import { addToCart, isInCart, SOAP } from "./own-account"
import { expect, test } from "./test"

/** What a browser writes as the origin of a request that another site, or a frame without a site, has sent. */
const FOREIGN = ["https://attacker.example", "http://localhost", "null"]

/** The cookie of who is signed in. */
const SESSION = "plaza_customer"

/** How many pieces of the one product are in the cart. */
async function pieces(page: Page): Promise<number> {
  await page.goto("/cart")
  const quantity = page.getByRole("status").filter({ hasText: /^Quantity/ })
  return Number((await quantity.innerText()).replace(/\D/g, ""))
}

test("an action that another site sends in a shopper's name is refused, and changes nothing", async ({
  page,
  baseURL,
}) => {
  await addToCart(page, SOAP)
  const asked = page.waitForRequest((request) => "next-action" in request.headers())
  await page.getByRole("button", { name: "Add to cart" }).click()
  const action = await asked
  await isInCart(page)
  expect(await pieces(page)).toBe(2)

  const headers = await action.allHeaders()
  const own = Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(next-|accept$|content-type)/.test(name)),
  )
  const send = (origin: string) =>
    page.request.post(action.url(), {
      data: action.postDataBuffer() ?? "",
      headers: { ...own, origin },
    })
  for (const origin of FOREIGN) {
    expect((await send(origin)).status(), origin).toBeGreaterThanOrEqual(400)
  }
  expect(await pieces(page)).toBe(2)
  expect((await send(baseURL ?? "")).status()).toBe(200)
  expect(await pieces(page)).toBe(3)
})

/** What a form without scripts sends, apart from what is typed into it. */
async function hiddenFields(page: Page, path: string, field: string): Promise<Record<string, string>> {
  return page.evaluate(
    async ([path, field]) => {
      const made = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html")
      const form = made.querySelector(`[name=${field}]`)?.closest("form")
      const hidden = [...(form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? [])]
      return Object.fromEntries(hidden.map(({ name, value }) => [name, value]))
    },
    [path, field] as const,
  )
}

test("a form that another site sends signs nobody in", async ({ page, request, baseURL }) => {
  const path = "/account/sign-in"
  await page.goto(path)
  const fields = await hiddenFields(page, path, "password")
  const multipart = { ...fields, ...readConnection().logins.customer }
  const send = (origin: string) => request.post(path, { multipart, headers: { origin }, maxRedirects: 0 })
  const cookies = async () => (await request.storageState()).cookies.map(({ name }) => name)
  for (const origin of FOREIGN) {
    expect((await send(origin)).status(), origin).toBeGreaterThanOrEqual(400)
    expect(await cookies(), origin).not.toContain(SESSION)
  }
  expect((await send(baseURL ?? "")).status()).toBe(303)
  expect(await cookies()).toContain(SESSION)
})
