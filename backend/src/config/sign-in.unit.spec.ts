import { customerMethods, signInModules } from "./sign-in"

const environment = { PLAZA_STOREFRONT_URL: "https://plaza.example/" }
const keys = { GOOGLE_CLIENT_ID: "an id", GOOGLE_CLIENT_SECRET: "a secret" }

describe("Signing in with Google", () => {
  it("is not there without both keys", () => {
    for (const half of [{}, { GOOGLE_CLIENT_ID: "an id" }, { GOOGLE_CLIENT_SECRET: "a secret" }]) {
      expect(customerMethods({ ...environment, ...half })).toEqual(["emailpass"])
      expect(signInModules({ ...environment, ...half })).toEqual([])
    }
  })

  it("comes back to the storefront and leaves passwords as they are", () => {
    expect(customerMethods({ ...environment, ...keys })).toEqual(["emailpass", "google"])
    const [{ resolve, options }] = signInModules({ ...environment, ...keys })
    expect(resolve).toBe("@medusajs/medusa/auth")
    expect(options.providers).toEqual([
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      {
        resolve: "@medusajs/medusa/auth-google",
        id: "google",
        options: {
          clientId: "an id",
          clientSecret: "a secret",
          callbackUrl: "https://plaza.example/account/google",
        },
      },
    ])
  })
})
