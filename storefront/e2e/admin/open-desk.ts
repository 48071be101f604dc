import type { Browser, BrowserContext, Page } from "@playwright/test"
import { readConnection } from "../connection"
import { expect } from "../test"
import { countRequests, settle } from "./settle"

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Who signs in to the admin. */
export type Login = { email: string; password: string }

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>

/** The sessions of those who have signed in, by their e-mail. */
const sessions = new Map<string, Session>()

async function emptyPage(browser: Browser, viewport: typeof DESKTOP, storageState?: Session): Promise<Page> {
  const context = await browser.newContext({ viewport, storageState })
  const desk = await context.newPage()
  countRequests(desk)
  return desk
}

/** The admin in a browser of its own, where somebody has just signed in. */
export async function signInAtDesk(browser: Browser, login: Login, viewport = DESKTOP): Promise<Page> {
  const desk = await emptyPage(browser, viewport)
  await desk.goto(`${readConnection().admin_url}/login`)
  await desk.locator("input[name=email]").fill(login.email)
  await desk.locator("input[name=password]").fill(login.password)
  await desk.locator("button[type=submit]").click()
  await expect(desk).not.toHaveURL(/login/)
  sessions.set(login.email, await desk.context().storageState())
  return desk
}

/** A browser of its own in which somebody is signed in, by the session they have if it still lives; no page is open yet. */
export async function openDesk(browser: Browser, login: Login, viewport = DESKTOP): Promise<Page> {
  const session = sessions.get(login.email)
  if (session) {
    const desk = await emptyPage(browser, viewport, session)
    const self = await desk.request.get(`${readConnection().backend_url}/admin/users/me`)
    if (self.ok()) return desk
    await desk.context().close()
  }
  const desk = await signInAtDesk(browser, login, viewport)
  await desk.goto("about:blank")
  return desk
}

/** The address of a page of the admin. */
export const at = (path: string): string => readConnection().admin_url + path

/**
 * Where signing in leads. The core opens its orders first and asks for them, more than once; who may not have them is
 * refused and led on to their own page. That is opened anew, so that nothing of the orders is left.
 */
export async function expectLanding(desk: Page, path: string): Promise<void> {
  await expect(desk).toHaveURL(at(path))
  await desk.goto(at(path))
  await settle(desk)
}
