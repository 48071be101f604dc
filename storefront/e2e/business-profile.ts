import path from "node:path"
import type { Page } from "@playwright/test"
import { readConnection } from "./connection"
import { expect } from "./test"

const LOGO = path.join(__dirname, "fixtures/logo.png")

/** Opens the menu of a card of the admin and chooses from it. */
async function choose(desk: Page, card: string, action: string): Promise<void> {
  const heading = desk.getByRole("heading", { name: card, exact: true })
  await heading.locator("xpath=..").getByRole("button").last().click()
  await desk.getByRole("menuitem", { name: action }).click()
}

async function save(desk: Page, done: string): Promise<void> {
  await desk.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(desk.getByText(done)).toBeVisible()
  await expect(desk.getByRole("dialog")).toHaveCount(0)
}

async function pickCountry(desk: Page, country: string): Promise<void> {
  await desk.getByRole("dialog").getByRole("combobox", { name: "Country" }).fill(country)
  await desk.getByRole("option", { name: country }).click()
}

/** Fills in the business profile in the admin: the logo, who the business is by law, and where it is paid. */
export async function fillProfile(desk: Page, name: string): Promise<void> {
  await desk.goto(`${readConnection().admin_url}/business`)
  await choose(desk, name, "Replace logo")
  await desk.locator("input[type=file]").setInputFiles(LOGO)
  await save(desk, "The logo was saved")
  await expect(desk.getByRole("img", { name: `Logo of ${name}` })).toBeVisible()

  await choose(desk, "Legal details", "Edit")
  const drawer = desk.getByRole("dialog")
  await drawer.getByLabel("Legal name").fill(`${name} Ltd`)
  await drawer.getByLabel("Tax number").fill("0105561000000")
  await drawer.getByLabel("Street and number").fill("1 Sukhumvit Road")
  await drawer.getByLabel("City").fill("Bangkok")
  await pickCountry(desk, "Thailand")
  await save(desk, "The legal details were saved")
  await expect(desk.getByText("1 Sukhumvit Road, Bangkok, TH")).toBeVisible()

  await choose(desk, "Payout details", "Replace")
  await drawer.getByLabel("Account holder").fill(name)
  await drawer.getByLabel("Bank", { exact: true }).fill("Bangkok Bank")
  await drawer.getByLabel("IBAN or account number").fill("GB82 WEST 1234 5698 7654 33")
  await pickCountry(desk, "Thailand")
  await drawer.getByLabel("Currency").fill("THB")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(drawer.getByText(/check digits do not fit/)).toBeVisible()
  await drawer.getByLabel("IBAN or account number").fill("GB82 WEST 1234 5698 7654 32")
  await save(desk, "The payout details were saved")
  await expect(desk.getByText("•••• 5432")).toBeVisible()
}
