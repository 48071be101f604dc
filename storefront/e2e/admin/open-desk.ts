import type { Browser, Page } from "@playwright/test"
import { readConnection } from "../connection"
import { expect } from "../test"
import { countRequests, settle } from "./settle"

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Who signs in to the admin. */
export type Login = { email: string; password: string }

/** The admin in a browser of its own, signed in. */
export async function openDesk(browser: Browser, login: Login, viewport = DESKTOP): Promise<Page> {
  const context = await browser.newContext({ viewport })
  const desk = await context.newPage()
  countRequests(desk)
  await desk.goto(`${readConnection().admin_url}/login`)
  await desk.locator("input[name=email]").fill(login.email)
  await desk.locator("input[name=password]").fill(login.password)
  await desk.locator("button[type=submit]").click()
  await expect(desk).not.toHaveURL(/login/)
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
