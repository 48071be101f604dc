import { totp } from "../../fixtures/totp"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { MAIL_MODULE } from "../../../src/modules/mail"
import { SIGN_IN_MODULE } from "../../../src/modules/sign-in"
import { byCookie, currentSession, PASSWORD, signIn, Visitor, type Suite } from "./suite"

const MUST_ENROL = [403, "mfa_enrolment_required"]
const ENDED = [401, "session_ended"]

/** Two-step verification where it is required: who must enrol, enrolment, codes, and taking it back. */
export function twoStepTests(suite: Suite): void {
  const { api, container } = suite

  /** Sets up two-step verification as the admin's page does. */
  async function enrol(visitor: Visitor): Promise<{ factor: string; secret: string; codes: string[] }> {
    const started = await visitor.post("/auth/mfa/factors", {
      provider: "totp",
      label: "me",
      issuer: "Plaza",
    })
    expect(started.status).toBe(200)
    const { secret, otpauth_url, mfa_factor } = started.data
    expect(otpauth_url).toContain(secret)
    expect((await visitor.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code: "000000" })).status).toBe(
      400,
    )
    const verified = await visitor.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code: totp(secret) })
    expect([verified.status, verified.data.mfa_factor.status]).toEqual([200, "enabled"])
    const { data } = await visitor.post("/auth/mfa/recovery-codes")
    return { factor: mfa_factor.id, secret, codes: data.recovery_codes }
  }

  async function enrolledOwner(): Promise<Visitor> {
    const owner = await signIn(suite, "owner@sign-in.example")
    await enrol(owner)
    return owner
  }

  /** The password, and what asks for the code. */
  async function firstStep(email: string) {
    const { data } = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
    expect(data.mfa_required).toBe(true)
    return { id: data.mfa_challenge.id, visitor: new Visitor(api, { authorization: `Bearer ${data.token}` }) }
  }

  async function secondStep(email: string, method: string, code: string) {
    const { id, visitor } = await firstStep(email)
    return visitor.post(`/auth/mfa/challenges/${id}/verify`, { method, code })
  }

  /** The session's person proved themselves too long ago. */
  async function letConfirmationLapse(visitor: Visitor): Promise<void> {
    const { id } = await currentSession(visitor)
    const confirmed_at = new Date(Date.now() - 11 * 60_000)
    await container().resolve(SIGN_IN_MODULE).updateSignInSessions({ id, confirmed_at })
  }

  it("is required of the platform and of owners, not of managers and staff", async () => {
    for (const role of ["admin", "owner"]) {
      const visitor = await signIn(suite, `${role}@sign-in.example`)
      for (const path of ["/admin/bookings", "/admin/members", "/admin/vendors", "/admin/users"]) {
        expect([role, path, ...(await visitor.meets("GET", path))]).toEqual([role, path, ...MUST_ENROL])
      }
      expect(await visitor.meets("POST", "/admin/users/me", { first_name: "X" })).toEqual(MUST_ENROL)
      for (const path of [
        ...["/admin/workspace", "/admin/users/me", "/admin/stores", "/admin/users/me/sessions"],
        ...["/admin/layouts/sidebar/configuration", "/admin/notifications", "/admin/feature-flags"],
      ]) {
        expect([role, path, (await visitor.get(path)).status]).toEqual([role, path, 200])
      }
      expect((await visitor.get("/admin/users/me/sign-in")).data.sign_in).toEqual({
        two_step: { required: true, factor_id: null, pending_factor_id: null },
        must_enrol: true,
        recently_confirmed: true,
        idle_minutes: role === "admin" ? 120 : 720,
      })
    }
    for (const role of ["manager", "staff"]) {
      const visitor = await signIn(suite, `${role}@sign-in.example`)
      expect((await visitor.get("/admin/bookings")).status).toBe(200)
      expect((await visitor.get("/admin/users/me/sign-in")).data.sign_in).toMatchObject({
        two_step: { required: false },
        must_enrol: false,
      })
    }
  })

  it("opens everything once enrolled, in that session, its renewal and its cookie; all others end", async () => {
    const email = "admin@sign-in.example"
    const [other, mine] = [await signIn(suite, email), await signIn(suite, email)]
    const { codes } = await enrol(mine)
    expect(codes).toHaveLength(10)
    expect(await other.meets("GET", "/admin/workspace")).toEqual(ENDED)
    const audit = container().resolve(AUDIT_MODULE)
    const actor_id = suite.world().people.admin.id
    for (const action of ["two_step.enabled", "two_step.recovery_codes_generated"]) {
      expect([action, (await audit.listAuditEntries({ action, actor_id })).length]).toEqual([action, 1])
    }
    expect((await mine.get("/admin/vendors")).status).toBe(200)
    const cookie = await byCookie(suite, mine)
    expect((await cookie.get("/admin/users")).status).toBe(200)
    mine.headers.authorization = `Bearer ${(await mine.post("/auth/token/refresh")).data.token}`
    expect((await mine.get("/admin/vendors")).status).toBe(200)
    expect((await mine.get("/admin/users/me/sign-in")).data.sign_in).toMatchObject({
      two_step: { required: true, factor_id: expect.any(String), pending_factor_id: null },
      must_enrol: false,
    })
    expect((await currentSession(mine)) as object).toMatchObject({ two_step: true })
  })

  it("asks for a code at the next sign-in, which is good once", async () => {
    const email = "owner@sign-in.example"
    const { secret } = await enrol(await signIn(suite, email))
    const { id, visitor } = await firstStep(email)
    expect((await visitor.get("/admin/workspace")).status).toBe(401)
    expect((await visitor.post("/auth/token/refresh")).data.mfa_required).toBe(true)
    const verify = (code: string) =>
      visitor.post(`/auth/mfa/challenges/${id}/verify`, { method: "totp", code })
    expect((await verify("000000")).status).toBe(400)
    const code = totp(secret)
    const right = await verify(code)
    expect(right.status).toBe(200)
    const signedIn = new Visitor(api, { authorization: `Bearer ${right.data.token}` })
    expect((await signedIn.get("/admin/members")).status).toBe(200)
    const again = await secondStep(email, "totp", code)
    expect([again.status, again.data.code]).toEqual([400, "code_tried"])
    expect((await secondStep(email, "totp", totp(secret, 1))).status).toBe(200)
  })

  it("takes each recovery code once, and none any more when new ones are made", async () => {
    const email = "owner@sign-in.example"
    const mine = await signIn(suite, email)
    const { codes } = await enrol(mine)
    expect((await secondStep(email, "recovery_code", codes[0])).status).toBe(200)
    const again = await secondStep(email, "recovery_code", codes[0])
    expect([again.status, again.data.code]).toEqual([400, "code_tried"])
    const { data } = await mine.post("/auth/mfa/recovery-codes")
    expect((await secondStep(email, "recovery_code", codes[1])).status).toBe(400)
    expect((await secondStep(email, "recovery_code", data.recovery_codes[0])).status).toBe(200)
  })

  it("is in the audit log, right or wrong, of whoever passed the first step; a forged token names nobody", async () => {
    const email = "owner@sign-in.example"
    const { codes } = await enrol(await signIn(suite, email))
    const { id: user_id } = suite.world().people.owner
    await secondStep(email, "totp", "000001")
    await secondStep(email, "recovery_code", codes[0])
    const claims = { actor_id: user_id, actor_type: "user", auth_identity_id: "authid_forged" }
    const payload = Buffer.from(JSON.stringify(claims)).toString("base64url")
    const forger = new Visitor(api, { authorization: `Bearer x.${payload}.y` })
    const forged = await forger.post("/auth/mfa/challenges/x/verify", { method: "totp", code: "000000" })
    expect(forged.status).toBe(401)
    const entries = await container()
      .resolve(AUDIT_MODULE)
      .listAuditEntries(
        { action: ["second_factor.refused", "second_factor.accepted"] },
        { order: { at: "ASC" } },
      )
    expect(entries.map(({ action, actor_kind, target_id }) => [action, actor_kind, target_id])).toEqual([
      ["second_factor.refused", "guest", user_id],
      ["second_factor.accepted", "user", user_id],
    ])
  })

  it("stops guessing after ten wrong codes, whatever the challenge", async () => {
    const email = "owner@sign-in.example"
    await enrol(await signIn(suite, email))
    const statuses: number[] = []
    for (let guess = 1; guess <= 11; guess++) {
      statuses.push((await secondStep(email, "totp", String(guess).padStart(6, "0"))).status)
    }
    expect(statuses).toEqual([...Array(10).fill(400), 429])
  })

  it("is changed only after a password or code, unless one was given minutes ago", async () => {
    const mine = await signIn(suite, "manager@sign-in.example")
    await letConfirmationLapse(mine)
    const start = () => mine.meets("POST", "/auth/mfa/factors", { provider: "totp" })
    expect(await start()).toEqual([403, "confirmation_required"])
    expect(await mine.meets("POST", "/admin/users/me/confirm", { password: "wrong" })).toEqual([
      400,
      undefined,
    ])
    expect(await mine.meets("POST", "/admin/users/me/confirm", {})).toEqual([400, undefined])
    expect(await mine.meets("POST", "/admin/users/me/confirm", { code: "123456" })).toEqual([400, undefined])
    expect(await start()).toEqual([403, "confirmation_required"])
    const confirmed = await mine.post("/admin/users/me/confirm", { password: PASSWORD })
    expect([confirmed.status, Date.parse(confirmed.data.confirmed_until) > Date.now()]).toEqual([200, true])

    const { factor, secret } = await enrol(mine)
    await letConfirmationLapse(mine)
    for (const [method, path] of [
      ["DELETE", `/auth/mfa/factors/${factor}`],
      ["POST", "/auth/mfa/recovery-codes"],
    ]) {
      expect(await mine.meets(method, path)).toEqual([403, "confirmation_required"])
    }
    expect((await mine.post("/admin/users/me/confirm", { code: totp(secret) })).status).toBe(200)
    const other = await secondStep("manager@sign-in.example", "totp", totp(secret, 1))
    const elsewhere = new Visitor(api, { authorization: `Bearer ${other.data.token}` })
    expect((await mine.delete(`/auth/mfa/factors/${factor}`)).status).toBe(200)
    expect(await elsewhere.meets("GET", "/admin/workspace")).toEqual(ENDED)
    expect((await mine.get("/admin/bookings")).status).toBe(200)
    expect((await currentSession(mine)) as object).toMatchObject({ two_step: false })
  })

  it("is turned off by the platform's admin for whoever lost phone and codes, who is signed out and told", async () => {
    const email = "staff@sign-in.example"
    const mine = await signIn(suite, email)
    const { secret } = await enrol(mine)
    const members = await (await enrolledOwner()).get("/admin/members?role=staff")
    const path = `/admin/members/${members.data.members[0].id}/reset-two-step`
    expect((await (await signIn(suite, "manager@sign-in.example")).meets("POST", path))[0]).toBe(403)
    const admin = await signIn(suite, "admin@sign-in.example")
    await enrol(admin)
    expect((await admin.post("/admin/members/mem_unknown/reset-two-step")).status).toBe(404)
    expect((await admin.post(path)).data.member.user.email).toBe(email)
    expect(await mine.meets("GET", "/admin/bookings")).toEqual(ENDED)
    const again = await signIn(suite, email)
    expect((await again.get("/admin/bookings")).status).toBe(200)
    expect((await again.get("/admin/users/me/sign-in")).data.sign_in.two_step.factor_id).toBeNull()
    const sent = await container()
      .resolve(MAIL_MODULE)
      .listMailMessages({ template: "two_step_reset", to: email })
    expect(sent).toHaveLength(1)
    expect((await admin.post(path)).status).toBe(200)
    expect(secret).not.toBe((await enrol(await signIn(suite, email))).secret)
  })

  it("must be set up anew at once by whom it is required of, when it is turned off", async () => {
    const mine = await signIn(suite, "owner@sign-in.example")
    const { factor } = await enrol(mine)
    expect((await mine.get("/admin/members")).status).toBe(200)
    expect((await mine.delete(`/auth/mfa/factors/${factor}`)).status).toBe(200)
    expect(await mine.meets("GET", "/admin/members")).toEqual(MUST_ENROL)
    const cookie = await byCookie(suite, mine)
    expect(await cookie.meets("GET", "/admin/members")).toEqual(MUST_ENROL)
    await enrol(mine)
    expect((await mine.get("/admin/members")).status).toBe(200)
  })

  it("is not turned on for a sign-in that leads to nobody: it may be another's address", async () => {
    const begun = { email: "not-mine@sign-in.example", password: PASSWORD }
    const { data } = await api.post("/auth/customer/emailpass/register", begun)
    const squatter = new Visitor(api, { authorization: `Bearer ${data.token}` })
    expect(await squatter.meets("POST", "/auth/mfa/factors", { provider: "totp" })).toEqual([
      403,
      "no_account",
    ])
  })

  it("is nobody else's to turn off", async () => {
    const { factor } = await enrol(await signIn(suite, "owner@sign-in.example"))
    const staff = await signIn(suite, "staff@sign-in.example")
    expect((await staff.delete(`/auth/mfa/factors/${factor}`)).status).toBe(404)
    const customer = await signIn(suite, "shopper@sign-in.example", "customer")
    expect((await customer.delete(`/auth/mfa/factors/${factor}`)).status).toBe(404)
    expect(
      (await api.post("/auth/mfa/factors", { provider: "totp" }, { validateStatus: () => true })).status,
    ).toBe(401)
  })
}
