import { totp } from "../../fixtures/totp"
import { refusal } from "../venues/desk"
import { PASSWORD } from "./exporting"
import { ME, openAccount, type Suite } from "./suite"

/** How a shopper signs in: what their page about it is told, and the second step that they may set up. */
export function ownSignIn(t: Suite): void {
  it("is told to who signs in with a password, and confirmed by it", async () => {
    const { shopper } = await openAccount(t)
    expect((await shopper.get(`${ME}/sign-in`)).data).toEqual({
      sign_in: {
        methods: ["emailpass"],
        has_password: true,
        two_step: { factor_id: null, pending_factor_id: null },
        recently_confirmed: true,
      },
    })
    expect(refusal(await shopper.post(`${ME}/confirm`, { password: "not mine" }))).toMatchObject({
      status: 400,
      message: "password: is not right",
    })
    expect((await shopper.post(`${ME}/confirm`, {})).status).toBe(400)
    const { data } = await shopper.post(`${ME}/confirm`, { password: PASSWORD })
    expect(Date.parse(data.confirmed_until)).toBeGreaterThan(Date.now() + 9 * 60_000)
  })

  it("is nobody's but one's own", async () => {
    const guest = { headers: t.open().city.store, validateStatus: () => true }
    expect((await t.api.get(`${ME}/sign-in`, guest)).status).toBe(401)
    expect((await t.api.post(`${ME}/confirm`, { password: PASSWORD }, guest)).status).toBe(401)
  })

  it("takes a second step, which signs in from then on, and gives it up again", async () => {
    const { shopper, person } = await openAccount(t)
    const own = { headers: person.headers, validateStatus: () => true }
    const twoStep = async () => (await shopper.get(`${ME}/sign-in`)).data.sign_in.two_step
    const { data: begun } = await t.api.post("/auth/mfa/factors", { provider: "totp" }, own)
    const factor = begun.mfa_factor.id
    expect(await twoStep()).toEqual({ factor_id: null, pending_factor_id: factor })
    await t.api.post(`/auth/mfa/factors/${factor}/verify`, { code: totp(begun.secret) }, own)
    expect(await twoStep()).toEqual({ factor_id: factor, pending_factor_id: null })
    const credentials = { email: person.email, password: PASSWORD }
    const { data: waits } = await t.api.post("/auth/customer/emailpass", credentials)
    expect(waits).toMatchObject({ mfa_required: true })
    expect((await shopper.post(`${ME}/confirm`, { code: "000000" })).status).toBe(400)
    expect((await shopper.post(`${ME}/confirm`, { code: totp(begun.secret, 1) })).status).toBe(200)
    expect((await t.api.delete(`/auth/mfa/factors/${factor}`, own)).status).toBe(200)
    expect(await twoStep()).toEqual({ factor_id: null, pending_factor_id: null })
  })
}
