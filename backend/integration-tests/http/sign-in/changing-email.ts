import { Modules } from "@medusajs/framework/utils"
import forgetEmailChanges from "../../../src/jobs/forget-email-changes"
import { EMAIL_CHANGE_MODULE } from "../../../src/modules/email-change"
import { arrivingMail, countMail, emptyMailbox, linkIn, type Mail } from "../mail/mailbox"
import { actionsOf, type Suite } from "./account-suite"
import { PASSWORD } from "./people"

const NEW = "malee@new.example"

const codeIn = ({ text }: Mail) =>
  /^(?:Code:?\s*)?(\d{6})$/m.exec(text)?.[1] ?? /\b(\d{6})\b/.exec(text)?.[1] ?? ""

/** The address that somebody signs in with: changed by a code, stopped and taken back by a link. */
export function emailTests({ api, open, container, send }: Suite): void {
  const admin = () => ({ ...open().owner.headers })
  const ask = (body: object, headers = admin()) => open().post("/admin/users/me/email", body, headers)
  const confirm = (code: string, headers = admin()) =>
    open().post("/admin/users/me/email/confirm", { code }, headers)
  const undo = (token: string) => open().post("/store/email-changes/undo", { token }, open().store)
  const mailTo = async (address: string) => (await arrivingMail(api, address, send))[0]

  async function asked(email = NEW): Promise<{ code: string; undoToken: string }> {
    await emptyMailbox()
    expect((await ask({ email, password: PASSWORD })).status).toBe(200)
    const link = linkIn(await mailTo(open().owner.email))
    expect(link.pathname).toBe("/account/undo-email-change")
    return { code: codeIn(await mailTo(email)), undoToken: link.searchParams.get("token") ?? "" }
  }

  /** Where the account of the owner is by now: what signs in, and its user. */
  async function addresses() {
    const user = await container().resolve(Modules.USER).retrieveUser(open().owner.id)
    const logins = await container().resolve(Modules.AUTH).listProviderIdentities({ provider: "emailpass" })
    const entities = logins.map(({ entity_id }) => entity_id)
    return { user: user.email, logs_in: [open().owner.email, NEW].filter((one) => entities.includes(one)) }
  }
  const unchanged = () => ({ user: open().owner.email, logs_in: [open().owner.email] })

  it("moves sign-in and user together by the code, and ends other sessions", async () => {
    const { owner, get, signIn } = open()
    const other = await signIn("user", owner.email, PASSWORD)
    const others = { authorization: `Bearer ${other.data.token}` }
    await emptyMailbox()
    const answer = await ask({ email: " Malee@New.Example ", password: PASSWORD })
    expect([answer.status, answer.data]).toEqual([200, { email: NEW, expires_at: expect.any(String) }])
    expect(Date.parse(answer.data.expires_at) - Date.now()).toBeGreaterThan(14 * 60_000)
    expect(await addresses()).toEqual(unchanged())
    const code = codeIn(await mailTo(NEW))
    expect((await mailTo(owner.email)).subject).toBe("Your Plaza e-mail address is about to change")

    const confirmed = await confirm(code)
    expect([confirmed.status, confirmed.data]).toEqual([200, { email: NEW }])
    expect(await addresses()).toEqual({ user: NEW, logs_in: [NEW] })
    expect((await get("/admin/users/me", admin())).data.user.email).toBe(NEW)
    expect((await get("/admin/users/me", others)).status).toBe(401)
    expect((await signIn("user", owner.email, PASSWORD)).status).toBe(401)
    const anew = await signIn("user", NEW, PASSWORD)
    const { data } = await get("/admin/members", { authorization: `Bearer ${anew.data.token}` })
    expect(data.members.map(({ user }: { user: { email: string } }) => user.email)).toContain(NEW)
    expect(await actionsOf(container(), owner.id)).toEqual(
      expect.arrayContaining(["email.change_asked", "email.changed"]),
    )
    const again = await confirm(code)
    expect([again.status, again.data.code]).toEqual([409, "code_used_up"])
  })

  it("of a customer changes the same way", async () => {
    const { customer, post, get, store, signIn } = open()
    const headers = { ...store, ...customer.headers }
    const email = "anchalee@new.example"
    expect((await post("/store/customers/me/email", { email, password: PASSWORD }, headers)).status).toBe(200)
    const code = codeIn(await mailTo(email))
    const confirmed = await post("/store/customers/me/email/confirm", { code }, headers)
    expect([confirmed.status, confirmed.data]).toEqual([200, { email }])
    expect((await get("/store/customers/me", headers)).data.customer.email).toBe(email)
    expect((await signIn("customer", email, PASSWORD)).status).toBe(200)
    expect((await signIn("customer", customer.email, PASSWORD)).status).toBe(401)
  })

  it("refuses a wrong password, the present address and what is none", async () => {
    for (const [body, reason] of [
      [{ email: NEW, password: "not it" }, "password: is not your password"],
      [{ email: open().owner.email.toUpperCase(), password: PASSWORD }, "email: is your address already"],
      [{ email: "nonsense", password: PASSWORD }, "email"],
      [{ email: "a@b.example\nBcc: c@d.example", password: PASSWORD }, "email"],
      [{ password: PASSWORD }, "email"],
      [{ email: NEW }, "password"],
    ] as const) {
      const { status, data } = await ask(body)
      expect([status, data.type]).toEqual([400, "invalid_data"])
      expect(data.message).toContain(reason)
    }
    expect((await ask({ email: NEW, password: PASSWORD }, {} as never)).status).toBe(401)
    await send()
    expect(await countMail()).toBe(0)
  })

  it("tells who asks nothing about an address that somebody has, and its owner everything", async () => {
    const { customer } = open()
    const free = await ask({ email: NEW, password: PASSWORD })
    await emptyMailbox()
    const taken = await ask({ email: customer.email, password: PASSWORD })
    expect([taken.status, Object.keys(taken.data)]).toEqual([free.status, Object.keys(free.data)])
    const mail = await mailTo(customer.email)
    expect(mail.subject).toBe("You have a Plaza account already")
    expect(mail.text).not.toMatch(/\b\d{6}\b/)
    const guess = await confirm("123456")
    expect([guess.status, guess.data.message]).toEqual([
      400,
      "code: is not the one in the mail; 4 attempts are left",
    ])
    expect(await addresses()).toEqual(unchanged())
  })

  it("takes a code five times, for a quarter of an hour, of the last change only", async () => {
    const none = await confirm("000000")
    expect([none.status, none.data.code]).toEqual([409, "code_not_sent"])
    const first = await asked()
    const second = await asked()
    if (first.code !== second.code) expect((await confirm(first.code)).status).toBe(400)
    const wrong = second.code === "000000" ? "000001" : "000000"
    const left = []
    for (let tries = 0; tries < 4; tries++) left.push((await confirm(wrong)).data.message)
    expect(left.at(-1)).toMatch(/0 attempts are left$|is not the one/)
    const used_up = await confirm(second.code)
    expect([used_up.status, used_up.data.code]).toEqual([409, "code_used_up"])

    const late = await asked()
    const changes = container().resolve(EMAIL_CHANGE_MODULE)
    const [waiting] = await changes.listEmailChanges({ undone_at: null, confirmed_at: null })
    await changes.updateEmailChanges({ id: waiting.id, expires_at: new Date(Date.now() - 1) })
    const expired = await confirm(late.code)
    expect([expired.status, expired.data.code]).toEqual([409, "code_expired"])
    for (const malformed of ["12345", "abcdef", ""]) expect((await confirm(malformed)).status).toBe(400)
    expect(await addresses()).toEqual(unchanged())
  })

  it("is stopped by the link of the mail before it is confirmed", async () => {
    const { code, undoToken } = await asked()
    await emptyMailbox()
    const stopped = await undo(undoToken)
    expect([stopped.status, stopped.data]).toEqual([200, { email: open().owner.email }])
    expect((await open().get("/admin/users/me", admin())).status).toBe(401)
    const { data } = await open().signIn("user", open().owner.email, PASSWORD)
    const anew = { authorization: `Bearer ${data.token}` }
    const late = await confirm(code, anew)
    expect([late.status, late.data.code]).toEqual([409, "code_not_sent"])
    expect(await addresses()).toEqual(unchanged())
    expect((await mailTo(open().owner.email)).subject).toBe("Your Plaza account is safe again")
    const again = await undo(undoToken)
    expect([again.status, again.data.code]).toEqual([409, "undo_used"])
  })

  it("is taken back by the link for three days, and the former address is nobody's meanwhile", async () => {
    const { post, owner, signIn, get } = open()
    const { code, undoToken } = await asked()
    expect((await confirm(code)).status).toBe(200)
    const squat = await post("/auth/user/emailpass/register", {
      email: owner.email,
      password: "quiet otters paint slowly",
    })
    expect(squat.status).toBe(401)
    const back = await undo(undoToken)
    expect([back.status, back.data]).toEqual([200, { email: owner.email }])
    expect(await addresses()).toEqual(unchanged())
    expect((await get("/admin/users/me", admin())).status).toBe(401)
    expect((await signIn("user", NEW, PASSWORD)).status).toBe(401)
    expect((await signIn("user", owner.email, PASSWORD)).status).toBe(200)
  })

  it("stays after three days, and forged links do nothing", async () => {
    const { code, undoToken } = await asked()
    expect((await confirm(code)).status).toBe(200)
    const changes = container().resolve(EMAIL_CHANGE_MODULE)
    const [{ id }] = await changes.listEmailChanges({ new_email: NEW })
    await changes.updateEmailChanges({ id, undo_until: new Date(Date.now() - 1) })
    const late = await undo(undoToken)
    expect([late.status, late.data.code]).toEqual([409, "undo_expired"])
    for (const forged of [`${id}.x`, id, `${undoToken}x`, undoToken.replace(/.$/, "~"), "x", "\u0000"]) {
      expect([forged, (await undo(forged)).status]).toEqual([forged, 404])
    }
    expect((await undo("")).status).toBe(400)
    expect(await addresses()).toEqual({ user: NEW, logs_in: [NEW] })
  })

  it("is forgotten a month after it could be confirmed or taken back", async () => {
    const changes = container().resolve(EMAIL_CHANGE_MODULE)
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
    const kept = async () => (await changes.listEmailChanges({})).map(({ new_email }) => new_email).sort()
    const change = {
      auth_identity_id: "authid_x",
      former_email: "a@x.example",
      code_hash: "x",
      undone_at: ago(1),
    }
    const confirmed = { confirmed_at: ago(32), expires_at: ago(33) }
    await changes.createEmailChanges([
      { ...change, new_email: "long-confirmed@x.example", ...confirmed, undo_until: ago(31) },
      { ...change, new_email: "confirmed@x.example", ...confirmed, undo_until: ago(29) },
      { ...change, new_email: "long-asked@x.example", expires_at: ago(31) },
      { ...change, new_email: "asked@x.example", expires_at: ago(29) },
    ])
    await forgetEmailChanges(container())
    expect(await kept()).toEqual(["asked@x.example", "confirmed@x.example"])
  })

  it("loses nothing when it fails half-way, and the code is good for another try", async () => {
    const { code } = await asked()
    const users = container().resolve(Modules.USER)
    const broken = jest
      .spyOn(Object.getPrototypeOf(users), "updateUsers")
      .mockRejectedValueOnce(new Error("down"))
    expect((await confirm(code)).status).toBe(500)
    broken.mockRestore()
    expect(await addresses()).toEqual(unchanged())
    expect((await confirm(code)).status).toBe(200)
    expect(await addresses()).toEqual({ user: NEW, logs_in: [NEW] })
  })

  it("gives an address to one of two who confirm it at once", async () => {
    const { customer, post, store } = open()
    const headers = { ...store, ...customer.headers }
    const mine = await asked()
    await emptyMailbox()
    await post("/store/customers/me/email", { email: NEW, password: PASSWORD }, headers)
    const theirs = codeIn(await mailTo(NEW))
    const answers = await Promise.all([
      confirm(mine.code),
      post("/store/customers/me/email/confirm", { code: theirs }, headers),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.flatMap(({ data }) => data.code ?? [])).toEqual(["email_taken"])
  })
}
