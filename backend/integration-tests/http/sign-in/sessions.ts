import forgetSignInSessions from "../../../src/jobs/forget-sign-in-sessions"
import { SIGN_IN_MODULE } from "../../../src/modules/sign-in"
import { createAccessKeyWorkflow } from "../../../src/workflows/access-keys/create-access-key"
import { byCookie, currentSession, leaveAlone, signIn, Visitor, type Suite } from "./suite"

const { Client } = jest.requireActual<{ Client: { prototype: { query: (...args: unknown[]) => unknown } } }>(
  "pg",
)
const query = Client.prototype.query

const ENDED = [401, "session_ended"]
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:127.0) Gecko/20100101 Firefox/127.0"

/** Sessions of users and shoppers: listed, ended one by one and all at once, left alone. */
export function sessionTests(suite: Suite): void {
  const { world, container } = suite
  const manager = () => signIn(suite, "manager@sign-in.example")
  const staff = () => signIn(suite, "staff@sign-in.example")
  const shopper = () => signIn(suite, "shopper@sign-in.example", "customer")

  it("lists where one is signed in, with device and address, the current one marked", async () => {
    const first = await signIn(suite, "staff@sign-in.example", "user", { "user-agent": FIREFOX })
    const second = await staff()
    const { status, data } = await second.get("/admin/users/me/sessions")
    expect(status).toBe(200)
    expect(data.count).toBe(data.sessions.length)
    const one = data.sessions.find(({ device }: { device: string }) => device === "Firefox, Windows")
    expect(one).toEqual({
      id: (await currentSession(first)).id,
      actor_type: "user",
      device: "Firefox, Windows",
      address: expect.stringMatching(/127\.0\.0\.1|::1/),
      created_at: expect.any(String),
      last_seen_at: expect.any(String),
      two_step: false,
      current: false,
    })
    const current = data.sessions.filter((session: { current: boolean }) => session.current)
    expect(current).toEqual([expect.objectContaining({ id: (await currentSession(second)).id })])
  })

  it("ends everything at once: bearer and cookie, in the admin, for a new cookie and for renewal", async () => {
    const old = await manager()
    const cookie = await byCookie(suite, await manager())
    expect((await old.get("/admin/workspace")).status).toBe(200)
    expect((await cookie.get("/admin/workspace")).status).toBe(200)
    const { status, data } = await old.post("/admin/users/me/sessions/revoke-all")
    expect([status, data]).toEqual([200, { revoked: expect.any(Number) }])
    expect(data.revoked).toBeGreaterThanOrEqual(2)
    for (const [method, path] of [
      ["GET", "/admin/workspace"],
      ["GET", "/admin/users/me/sessions"],
      ["GET", "/admin/users/me"],
      ["POST", "/auth/session"],
      ["POST", "/auth/token/refresh"],
      ["GET", "/auth/mfa/factors"],
    ]) {
      expect([path, ...(await old.meets(method, path))]).toEqual([path, ...ENDED])
    }
    expect(await cookie.meets("GET", "/admin/workspace")).toEqual(ENDED)
    expect(await cookie.meets("POST", "/auth/token/refresh")).toEqual(ENDED)
    const anew = await manager()
    expect((await anew.get("/admin/workspace")).status).toBe(200)
  })

  it("keeps the current session when asked to, and when a change is its own", async () => {
    const [other, mine] = [await manager(), await manager()]
    expect((await mine.post("/admin/users/me/sessions/revoke-all", { keep_current: true })).status).toBe(200)
    expect((await mine.get("/admin/workspace")).status).toBe(200)
    expect(await other.meets("GET", "/admin/workspace")).toEqual(ENDED)
    expect(await mine.meets("POST", "/admin/users/me/sessions/revoke-all", { keep: true })).toEqual([
      400,
      undefined,
    ])

    const renewed = (await mine.post("/auth/token/refresh")).data.token
    const { id } = await currentSession(mine)
    const [{ auth_identity_id }] = await container().resolve(SIGN_IN_MODULE).listSignInSessions({ id })
    const ended = { auth_identity_id, except_session_id: id }
    expect(await container().resolve(SIGN_IN_MODULE).signOutEverywhere(ended)).toBe(0)
    mine.headers.authorization = `Bearer ${renewed}`
    expect((await mine.get("/admin/workspace")).status).toBe(200)
    expect((await mine.post("/auth/session")).status).toBe(200)
  })

  it("ends one session and with it its renewed token, but none of somebody else", async () => {
    const [lost, mine] = [await manager(), await manager()]
    const { id } = await currentSession(lost)
    const { token } = (await lost.post("/auth/token/refresh")).data
    lost.headers.authorization = `Bearer ${token}`
    expect((await currentSession(lost)).id).toBe(id)

    expect((await (await staff()).delete(`/admin/users/me/sessions/${id}`)).status).toBe(404)
    expect((await lost.get("/admin/workspace")).status).toBe(200)
    const gone = await mine.delete(`/admin/users/me/sessions/${id}`)
    expect([gone.status, gone.data]).toEqual([200, { id, object: "session", deleted: true }])
    expect(await lost.meets("GET", "/admin/workspace")).toEqual(ENDED)
    expect((await mine.delete(`/admin/users/me/sessions/${id}`)).status).toBe(404)
    expect((await mine.delete("/admin/users/me/sessions/sis_nothing")).status).toBe(404)
    expect((await mine.get("/admin/workspace")).status).toBe(200)

    expect((await mine.delete("/admin/users/me/sessions/current")).status).toBe(200)
    expect(await mine.meets("GET", "/admin/workspace")).toEqual(ENDED)
  })

  it("ends with its cookie, which a new sign-in gets under another id", async () => {
    const bearer = await manager()
    const cookie = await byCookie(suite, bearer)
    const other = await manager()
    const replaced = await suite.api.post(
      "/auth/session",
      {},
      {
        headers: { ...cookie.headers, authorization: other.headers.authorization },
      },
    )
    expect(String(replaced.headers["set-cookie"])).not.toContain(cookie.headers.cookie)
    expect(await bearer.meets("GET", "/admin/workspace")).toEqual(ENDED)
    const second = await byCookie(suite, other)
    expect((await second.delete("/auth/session")).status).toBe(200)
    expect(await other.meets("GET", "/admin/workspace")).toEqual(ENDED)
  })

  it("does not let a cookie that ended stand in the way of signing in", async () => {
    const cookie = await byCookie(suite, await manager())
    await cookie.post("/admin/users/me/sessions/revoke-all")
    const fresh = await manager()
    fresh.headers.cookie = cookie.headers.cookie
    expect((await fresh.post("/auth/token/refresh")).status).toBe(200)
    expect((await fresh.post("/auth/session")).status).toBe(200)
  })

  it("of shoppers: refused where one must be signed in, a guest elsewhere", async () => {
    const [old, mine] = [await shopper(), await shopper()]
    const { data } = await mine.get("/store/customers/me/sessions")
    expect(data.sessions[0]).toMatchObject({ actor_type: "customer" })
    const { id } = await currentSession(old, "/store/customers/me")
    expect((await mine.delete(`/store/customers/me/sessions/${id}`)).status).toBe(200)
    for (const [method, path] of [
      ["GET", "/store/customers/me"],
      ["GET", "/store/customers/me/bookings"],
      ["GET", "/store/orders"],
      ["POST", "/store/carts/cart_1/customer"],
      ["POST", "/auth/token/refresh"],
    ]) {
      expect([path, ...(await old.meets(method, path))]).toEqual([path, ...ENDED])
    }
    expect((await old.get("/store/products")).status).toBe(200)
    expect((await mine.get("/store/customers/me")).status).toBe(200)

    expect((await mine.post("/store/customers/me/sessions/revoke-all")).data).toEqual({
      revoked: expect.any(Number),
    })
    expect(await mine.meets("GET", "/store/customers/me")).toEqual(ENDED)
    const guest = { headers: world().store, validateStatus: () => true }
    expect((await suite.api.get("/store/customers/me/sessions", guest)).status).toBe(401)
  })

  it("lapse when left alone, those of the platform sooner; a token cannot be renewed then", async () => {
    const mine = await manager()
    await leaveAlone(suite, mine, 719)
    expect((await mine.get("/admin/workspace")).status).toBe(200)
    await leaveAlone(suite, mine, 721)
    expect(await mine.meets("POST", "/auth/token/refresh")).toEqual([401, "session_idle"])
    expect(await mine.meets("GET", "/admin/workspace")).toEqual([401, "session_idle"])

    const platform = await signIn(suite, "admin@sign-in.example")
    await leaveAlone(suite, platform, 119)
    expect((await platform.get("/admin/workspace")).status).toBe(200)
    await leaveAlone(suite, platform, 121)
    expect(await platform.meets("POST", "/auth/token/refresh")).toEqual([401, "session_idle"])
    expect(await platform.meets("GET", "/admin/workspace")).toEqual([401, "session_idle"])
  })

  it("note their use once a minute, and not what an open page asks by itself", async () => {
    const mine = await manager()
    const seen = async () => {
      const { id } = await currentSession(mine)
      const [row] = await container().resolve(SIGN_IN_MODULE).listSignInSessions({ id })
      return row.last_seen_at.getTime()
    }
    const first = await seen()
    await mine.get("/admin/workspace")
    expect(await seen()).toBe(first)
    await leaveAlone(suite, mine, 2)
    expect((await mine.get("/admin/notifications?limit=1")).status).toBe(200)
    expect((await mine.get("/admin/calendar/changes?venue_id=ven_unknown&since=x")).status).toBe(400)
    const [row] = await container()
      .resolve(SIGN_IN_MODULE)
      .listSignInSessions({ last_seen_at: { $lt: new Date(Date.now() - 100_000) } })
    expect(row).toBeDefined()
    expect(await seen()).toBeGreaterThan(first)
  })

  it("are forgotten with their addresses once no token of theirs can live", async () => {
    const [old, mine] = [await manager(), await manager()]
    const { id } = await currentSession(old)
    await leaveAlone(suite, old, 3 * 24 * 60)
    await forgetSignInSessions(container())
    expect(await container().resolve(SIGN_IN_MODULE).listSignInSessions({ id })).toEqual([])
    expect(await old.meets("GET", "/admin/workspace")).toEqual(ENDED)
    expect((await mine.get("/admin/workspace")).status).toBe(200)
  })

  it("cost one read a request, and no write", async () => {
    const mine = await manager()
    const asked = async () => {
      const statements: string[] = []
      const spy = jest.spyOn(Client.prototype, "query").mockImplementation(function (this: unknown, ...args) {
        const [statement] = args as [string | { text: string }]
        statements.push(typeof statement === "string" ? statement : statement.text)
        return query.apply(this, args)
      })
      const { status } = await mine.get("/admin/workspace")
      spy.mockRestore()
      return [status, statements.filter((text) => /sign_in_session|identity_guard/.test(text)).length]
    }
    expect(await asked()).toEqual([200, 1])
    await leaveAlone(suite, mine, 2)
    await asked()
    expect(await asked()).toEqual([200, 1])
  })

  it("are for people: secret API keys have none, and end none", async () => {
    const { result } = await createAccessKeyWorkflow(container()).run({
      input: { title: "Till", role: "support", vendor_id: null, expires_at: null, created_by: "test" },
    })
    const key = new Visitor(suite.api, {
      authorization: `Basic ${Buffer.from(`${result.token}:`).toString("base64")}`,
    })
    const { status, data } = await key.get("/admin/users/me/sessions")
    expect([status, data.sessions]).toEqual([200, []])
    // Two-step verification is required here, but of persons.
    expect((await key.get("/admin/bookings")).status).toBe(200)
    expect((await key.delete("/admin/users/me/sessions/current")).status).toBe(403)
    expect((await key.post("/admin/users/me/sessions/revoke-all")).status).toBe(403)
    expect((await key.post("/admin/users/me/confirm", { password: "x" })).status).toBe(403)
  })
}
