import { readEnvironment } from "./environment"

const own = "a-secret-of-this-installation-alone-0000"
const SECRETS = {
  ...{ JWT_SECRET: own, COOKIE_SECRET: own, AUTH_MFA_ENCRYPTION_KEY: own, PAYOUT_ENCRYPTION_KEY: own },
  ...{ AUDIT_ENCRYPTION_KEY: own, PLAZA_SHARED_SECRET: own },
}
const production = { NODE_ENV: "production", ...SECRETS } as const

describe("Storefronts in the configuration", () => {
  it("are nobody by default, and no secret is asked for", () => {
    for (const nobody of [{}, { STOREFRONT_WEBHOOK_URLS: "", STOREFRONT_WEBHOOK_SECRET: "" }]) {
      expect(readEnvironment({ ...production, ...nobody }).STOREFRONT_WEBHOOK_URLS).toEqual([])
    }
  })

  it("are addresses between commas", () => {
    const STOREFRONT_WEBHOOK_URLS = " http://one:8000/, https://two.example ,http://one:8000"
    const read = readEnvironment({ NODE_ENV: "development", STOREFRONT_WEBHOOK_URLS })
    expect(read.STOREFRONT_WEBHOOK_URLS).toEqual(["http://one:8000", "https://two.example"])
    for (const wrong of [
      "one:8000",
      "http://one two",
      "ftp://one",
      "http://one;http://two",
      "http://one/shop",
    ]) {
      expect(() => readEnvironment({ NODE_ENV: "development", STOREFRONT_WEBHOOK_URLS: wrong })).toThrow(
        "STOREFRONT_WEBHOOK_URLS",
      )
    }
  })

  it("are told in production under a secret of their own only", () => {
    const told = { ...production, STOREFRONT_WEBHOOK_URLS: "http://storefront:8000" }
    const refusal = "Plaza refuses to start in production without its own STOREFRONT_WEBHOOK_SECRET"
    expect(() => readEnvironment(told)).toThrow(refusal)
    expect(() => readEnvironment({ ...told, STOREFRONT_WEBHOOK_SECRET: "" })).toThrow(refusal)
    expect(() => readEnvironment({ ...told, STOREFRONT_WEBHOOK_SECRET: "too short" })).toThrow(
      "STOREFRONT_WEBHOOK_SECRET must have at least 32 characters",
    )
    expect(readEnvironment({ ...told, STOREFRONT_WEBHOOK_SECRET: own }).STOREFRONT_WEBHOOK_SECRET).toBe(own)
    expect(readEnvironment({ ...told, NODE_ENV: "development" }).STOREFRONT_WEBHOOK_URLS).toHaveLength(1)
  })
})
