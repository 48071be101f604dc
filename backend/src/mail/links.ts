import { readEnvironment } from "../config/environment"

function within(base: string, path: string, parameters: Record<string, string>): string {
  const url = new URL(`${base.replace(/\/+$/, "")}${path}`)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.toString()
}

/** An absolute link to a page of the storefront, e.g. `/account/verify-email`. */
export function storefrontLink(path: string, parameters: Record<string, string> = {}): string {
  return within(readEnvironment().PLAZA_STOREFRONT_URL, path, parameters)
}

/** An absolute link to a page of the admin, e.g. `/invite`. */
export function adminLink(path: string, parameters: Record<string, string> = {}): string {
  return within(readEnvironment().PLAZA_BACKEND_URL, `/app${path}`, parameters)
}
