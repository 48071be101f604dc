import type { APIRequestContext, Browser, BrowserContextOptions, Page } from "@playwright/test"
import { readConnection } from "./connection"
import { freshEmail } from "./shopper"
import { expect, test } from "./test"
import { watchPage } from "./watch-page"

/** Who somebody is at Google. */
export type GooglePerson = {
  sub: string
  email: string
  email_verified: boolean
  given_name: string
  family_name: string
}

/** Somebody whom nobody has seen before. */
export function newPerson(changes: Partial<GooglePerson> = {}): GooglePerson {
  const sub = `${Date.now()}${Math.floor(Math.random() * 1e6)}`
  const name = { given_name: "Nadia", family_name: "Rahman" }
  return { sub, email: freshEmail(), email_verified: true, ...name, ...changes }
}

/** Skips a test where the running product does not offer it; where it was started with the stand-in for Google, it must. */
export async function needsGoogle(request: APIRequestContext): Promise<void> {
  const { backend_url, publishable_key } = readConnection()
  const headers = { "x-publishable-api-key": publishable_key }
  const { methods } = await (await request.get(`${backend_url}/store/sign-in-methods`, { headers })).json()
  const isOffered = methods.includes("google")
  test.skip(
    !isOffered && !process.env.PLAZA_GOOGLE_STAND_IN,
    "this Plaza was started without the stand-in for Google",
  )
  expect(isOffered, "signing in with Google is offered").toBe(true)
}

/** What somebody does at Google: chooses who they are there, declines, or closes the page. */
export type Choice = GooglePerson | "declines" | "leaves"

/**
 * A device of its own, whose way to Google ends at a page of this test's, and whose page is watched as others are.
 * `back` are the addresses that Google's page led to, or would have; `end` tells what the watched page did wrong.
 */
export async function deviceOf(browser: Browser, choice: Choice, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const own = new URL(test.info().project.use.baseURL ?? "")
  const watch = watchPage(page, own.host, `${readConnection().backend_url}/files/`)
  const device = { page, choice, back: [] as string[], end }
  await answerForGoogle(page, (asked) => {
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: expect.stringMatching(/^.+\.apps\.googleusercontent\.com$/),
      redirect_uri: new URL("/account/google", own).href,
      response_type: "code",
      scope: "email profile openid",
      state: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    device.back.push(wayBack(asked, device.choice))
    return device.choice === "leaves" ? undefined : device.back.at(-1)
  })

  async function end() {
    const elsewhere = watch.foreignRequests.filter((url) => !url.startsWith(CONSENT))
    expect(watch.consoleErrors, "console errors").toEqual([])
    expect(elsewhere, "requests to foreign hosts").toEqual([])
    await context.close()
  }
  return device
}

const CONSENT = "https://accounts.google.com/o/oauth2/v2/auth?"
const PAGE = '<!doctype html><title>Google</title><link rel="icon" href="data:,">'

/**
 * Answers what the page asks Google, redirects included, which Playwright's own routes do not see.
 *
 * @param answer the address to lead to; a page of Google's stays where there is none
 */
async function answerForGoogle(page: Page, answer: (asked: URL) => string | undefined): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on("Fetch.requestPaused", ({ requestId, request }) => {
    const location = answer(new URL(request.url))
    const headers = location ? [{ name: "location", value: location }] : []
    void session.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: location ? 302 : 200,
      responseHeaders: [{ name: "content-type", value: "text/html" }, ...headers],
      body: Buffer.from(PAGE).toString("base64"),
    })
  })
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://accounts.google.com/*" }] })
}

/** What Google leads back with. The code is read by the stand-in for its servers, `scripts/suites/google-stand-in`. */
function wayBack(asked: URL, choice: Choice): string {
  const { client_id = "", redirect_uri = "", state = "" } = Object.fromEntries(asked.searchParams)
  const back = new URL(redirect_uri)
  if (choice === "declines") {
    back.search = String(new URLSearchParams({ error: "access_denied", state }))
  } else {
    const person = choice === "leaves" ? newPerson() : choice
    const consent = { client_id, redirect_uri, person, given_for: state }
    const code = Buffer.from(JSON.stringify(consent)).toString("base64url")
    back.search = String(new URLSearchParams({ state, code, scope: "email profile openid" }))
  }
  return back.href
}
