import type { Page } from "@playwright/test"
import { fillContact, freshEmail } from "./shopper"
import { expect } from "./test"

/** Of the business that the demo's owner runs. */
export const SOAP = "mangosteen-soap-baan-dokrak"

export const PASSWORD = "quiet otters paint slowly"

/** Makes an account for Mira Anand and is signed in to it; answers its address. */
export async function register(page: Page): Promise<string> {
  const email = freshEmail()
  await page.goto("/account/register")
  await fillContact(page, email)
  await page.getByLabel("Password").fill(PASSWORD)
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hello Mira" })).toBeVisible()
  return email
}

type Login = { email: string; password: string }

/** On the page to sign in: by password, whatever comes of it. */
export async function fillSignIn(page: Page, { email, password }: Login): Promise<void> {
  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
}

/** Signs in by password. */
export async function signIn(page: Page, login: Login): Promise<void> {
  await page.goto("/account/sign-in")
  await fillSignIn(page, login)
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Signs out, from wherever somebody is. */
export async function signOut(page: Page): Promise<void> {
  await page.goto("/account")
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible()
}

/** Adds an address to the own book. */
export async function addAddress(page: Page, street: string): Promise<void> {
  await page.goto("/account/addresses/new")
  await page.getByLabel("Street and number").fill(street)
  await page.getByLabel("City").fill("Bangkok")
  await page.getByLabel("Country").selectOption("th")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page).toHaveURL(/\/account\/addresses$/)
  await expect(page.getByText(street)).toBeVisible()
}

/** Waits until the backend has what the page says is in the cart. */
export async function isInCart(page: Page): Promise<void> {
  await expect(page.getByText("It is in your cart")).toBeVisible()
  await expect(page.getByRole("button", { name: "Add to cart" })).not.toHaveAttribute("aria-disabled")
  await expect(page.getByText("It is in your cart")).toBeVisible()
}

/** Puts a piece of a product in baht into the cart. */
export async function addToCart(page: Page, product: string): Promise<void> {
  await page.goto(`/products/${product}?currency=thb`)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await isInCart(page)
}

/** Buys pieces of a product in baht, with all that the account knows. */
export async function order(page: Page, product: string, pieces: number): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    await addToCart(page, product)
  }
  await page.goto("/checkout")
  await page.getByRole("button", { name: /^Pay/ }).click()
  await expect(page).toHaveURL(/\/checkout\/done$/)
}
