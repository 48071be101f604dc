import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import { readEnvironment } from "../../../src/config/environment"
import { ME, openAccount, type Suite } from "./suite"

/**
 * What follows once Google has said who somebody is. Its provider has no way to be led to another server than Google's, so the
 * sign-ins are made as the provider makes them.
 */
export function signingInWithGoogle(t: Suite): void {
  const store = () => ({ headers: t.open().city.store, validateStatus: () => true })
  /** Somebody whom Google knows by this address, and how they send requests: as nobody at first, then as a customer. */
  const comeBy = async (email: string) => {
    const [identity] = await t
      .container()
      .resolve(Modules.AUTH)
      .createAuthIdentities([
        {
          provider_identities: [
            {
              provider: "google",
              entity_id: `sub of ${email}`,
              user_metadata: { email, given_name: "Mira", family_name: "Anand" },
            },
          ],
        },
      ])
    const signedInAs = (actor_id: string) => {
      const claims = {
        ...{ actor_id, actor_type: "customer", auth_identity_id: identity.id, auth_provider: "google" },
        signed_in_at: new Date().toISOString(),
      }
      const token = generateJwtToken(claims, { secret: readEnvironment().JWT_SECRET, expiresIn: "1h" })
      const headers = { ...t.open().city.store, authorization: `Bearer ${token}` }
      return { headers, validateStatus: () => true }
    }
    return signedInAs
  }

  it("is not offered without keys", async () => {
    expect((await t.api.get("/store/sign-in-methods", store())).data).toEqual({ methods: ["emailpass"] })
    expect((await t.api.post("/auth/customer/google", {}, store())).status).toBe(400)
    expect((await t.api.post("/auth/customer/google/callback?code=x&state=y", {}, store())).status).toBe(400)
  })

  it("makes the account of the address that Google verified, whatever the request says", async () => {
    const as = await comeBy("New.Face@shopper.example")
    const made = await t.api.post("/store/customers", { email: "victim@shopper.example" }, as(""))
    expect(made.data.customer).toMatchObject({
      email: "new.face@shopper.example",
      first_name: "Mira",
      last_name: "Anand",
    })
    const signedIn = as(made.data.customer.id)
    expect((await t.api.get(ME, signedIn)).data.customer.email).toBe("new.face@shopper.example")
    expect((await t.api.get(`${ME}/sign-in`, signedIn)).data.sign_in).toMatchObject({
      methods: ["google"],
      has_password: false,
      recently_confirmed: true,
    })
    // Without a password the fresh sign-in is the proof.
    expect((await t.api.post(`${ME}/export`, {}, signedIn)).status).toBe(200)
    expect((await t.api.post(`${ME}/deletion`, {}, signedIn)).status).toBe(200)
    expect((await t.api.get(ME, signedIn)).status).toBe(401)
  })

  it("merges nobody: an address that has an account is refused", async () => {
    const mira = await openAccount(t)
    const as = await comeBy(mira.person.email)
    const refused = await t.api.post("/store/customers", {}, as(""))
    expect([refused.status, refused.data.type]).toEqual([422, "duplicate_error"])
    const asked = await t.api.get(ME, as(""))
    expect(asked.status).toBe(401)
    expect((await mira.shopper.get(ME)).data.customer.email).toBe(mira.person.email)
  })
}
