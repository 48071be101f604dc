import type { Environment } from "./environment"

/** Where Google leads people back to: a page of the storefront, whose address is registered with Google. */
export const GOOGLE_CALLBACK = "/account/google"

type Configured = Pick<Environment, "GOOGLE_CLIENT_ID" | "GOOGLE_CLIENT_SECRET" | "PLAZA_STOREFRONT_URL">

/** How shoppers can sign in: by password, and with Google where it is configured. The admin is by password alone. */
export function customerMethods({ GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET }: Configured): string[] {
  return GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET ? ["emailpass", "google"] : ["emailpass"]
}

/** The module of sign-ins with Google's provider; the engine's own with passwords alone where it is not configured. */
export function signInModules(environment: Configured) {
  if (!customerMethods(environment).includes("google")) return []
  return [
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          {
            resolve: "@medusajs/medusa/auth-google",
            id: "google",
            options: {
              clientId: environment.GOOGLE_CLIENT_ID,
              clientSecret: environment.GOOGLE_CLIENT_SECRET,
              callbackUrl: `${environment.PLAZA_STOREFRONT_URL.replace(/\/+$/, "")}${GOOGLE_CALLBACK}`,
            },
          },
        ],
      },
    },
  ]
}
