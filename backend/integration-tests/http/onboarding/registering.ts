import { Modules } from "@medusajs/framework/utils"
import { MAIL_MODULE } from "../../../src/modules/mail"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import { BUSINESS, mailsTo, Newcomer } from "./newcomer"
import type { Suite } from "./suite"

/** What there is of an address: users, vendors, memberships, confirmations, mails, and what its identity leads to. */
async function tracesOf({ container }: Suite, email: string) {
  const vendors = container().resolve(VENDOR_MODULE)
  const auth = container().resolve(Modules.AUTH)
  const [login] = await auth.listProviderIdentities({ entity_id: email })
  const identity = await auth.retrieveAuthIdentity(login.auth_identity_id ?? "")
  const users = await container().resolve(Modules.USER).listUsers({ email })
  return {
    users: users.length,
    vendors: (await vendors.listVendors({ email })).length,
    memberships: (await vendors.listMemberships({ principal_id: users.map(({ id }) => id) })).length,
    confirmations: (await vendors.listEmailConfirmations({ email })).length,
    mails: (await mailsTo(container(), email)).length,
    user: Boolean(identity.app_metadata?.user_id),
  }
}

const NOTHING = { users: 0, vendors: 0, memberships: 0, confirmations: 0, mails: 0, user: false }
const ONE = { users: 1, vendors: 1, memberships: 1, confirmations: 1, mails: 1, user: true }

export function registering(t: Suite): void {
  describe("a business registers itself", () => {
    afterEach(() => jest.restoreAllMocks())

    it("and signs in to the admin as its owner", async () => {
      const malee = await Newcomer.signUp(t, "Malee@Sala-Siam.example")
      const { status, data } = await malee.register({ description: "Thai massage" })
      expect(status).toBe(201)
      expect(data.vendor).toMatchObject({
        id: expect.stringMatching(/^vnd_/),
        name: "Sala Siam",
        handle: "sala-siam",
        email: "malee@sala-siam.example",
        phone: "+66 2 123 4567",
        description: "Thai massage",
        status: "pending",
        status_reason: null,
        submitted_at: null,
        legal_details: null,
        commission_rate: 15,
      })
      expect(await tracesOf(t, malee.email)).toEqual(ONE)
      const desk = await malee.desk()
      expect((await desk.get("/workspace")).data.workspace).toMatchObject({
        kind: "vendor",
        role: "owner",
        vendor: { id: data.vendor.id, status: "pending" },
        venues: [],
      })
      expect((await desk.get("/users/me")).data.user).toMatchObject({
        first_name: "Malee",
        last_name: "Dokrak",
      })
      expect((await desk.get("/services")).data).toMatchObject({ services: [], count: 0 })
      expect((await desk.get("/vendors")).status).toBe(403)
    })

    it("once: a second time, and by whoever works on Plaza already, is refused", async () => {
      const malee = await Newcomer.signUp(t, "twice@sala-siam.example")
      await malee.register()
      const again = {
        status: 409,
        code: "already_registered",
        message: expect.stringContaining("already works"),
      }
      expect(refusal(await malee.register())).toEqual(again)
      const { data } = await t.api.post("/auth/user/emailpass", {
        email: t.city.owner.email,
        password: "a long password for tests",
      })
      const owner = await t.api.post("/store/vendors/register", BUSINESS, {
        headers: { ...t.city.store, authorization: `Bearer ${data.token}` },
        validateStatus: () => true,
      })
      expect(refusal(owner)).toEqual(again)
      expect(await tracesOf(t, malee.email)).toEqual(ONE)
    })

    it("once, also when two calls come at the same moment", async () => {
      const malee = await Newcomer.signUp(t, "race@sala-siam.example")
      const answers = await Promise.all([1, 2, 3, 4].map(() => malee.register()))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
      expect(await tracesOf(t, malee.email)).toEqual(ONE)
    })

    it("and gets the same answer for the same Idempotency-Key, which others do not", async () => {
      const key = { "idempotency-key": "one-click" }
      const malee = await Newcomer.signUp(t, "key@sala-siam.example")
      const first = await malee.register({}, key)
      const second = await malee.register({}, key)
      expect([first.status, second.status]).toEqual([201, 201])
      expect(second.data).toEqual(first.data)
      expect(second.headers["idempotent-replayed"]).toBe("true")
      expect(refusal(await malee.register({ name: "Another" }, key))).toMatchObject({
        status: 409,
        code: "idempotency_conflict",
      })
      const somchai = await Newcomer.signUp(t, "somchai@sala-siam.example")
      const other = await somchai.register({}, key)
      expect([other.status, other.data.vendor.email]).toEqual([201, somchai.email])
      expect(other.data.vendor.id).not.toBe(first.data.vendor.id)
    })

    it("under a handle of its own, however many have its name", async () => {
      const people = await Promise.all(
        [1, 2, 3, 4].map((each) => Newcomer.signUp(t, `ban-suan-${each}@plaza.example`)),
      )
      const answers = await Promise.all(people.map((each) => each.register({ name: "Ban Suan" })))
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(new Set(answers.map(({ data }) => data.vendor.handle)).size).toBe(4)
    })

    it("although it has been a customer with the same address: one password, two doors", async () => {
      const { email } = t.city.customer
      const password = "a long password for tests"
      const taken = await t.api
        .post("/auth/user/emailpass/register", { email, password })
        .catch(({ response }) => response)
      expect(taken.status).toBe(401)
      const { data } = await t.api.post("/auth/user/emailpass", { email, password })
      const { status } = await t.api.post("/store/vendors/register", BUSINESS, {
        headers: { ...t.city.store, authorization: `Bearer ${data.token}` },
      })
      expect(status).toBe(201)
      const user = await t.api.post("/auth/user/emailpass", { email, password })
      const workspace = await t.api.get("/admin/workspace", {
        headers: { authorization: `Bearer ${user.data.token}` },
      })
      expect(workspace.data.workspace.role).toBe("owner")
      const customer = await t.api.post("/auth/customer/emailpass", { email, password })
      const me = await t.api.get("/store/customers/me", {
        headers: { ...t.city.store, authorization: `Bearer ${customer.data.token}` },
      })
      expect(me.data.customer.id).toBe(t.city.customer.id)
    })

    it("only signed in as itself: the publishable key or a customer's token open nothing", async () => {
      const post = (headers: object, path = "") =>
        t.api.post(`/store/vendors/register${path}`, BUSINESS, { headers, validateStatus: () => true })
      expect((await post(t.city.store)).status).toBe(401)
      expect((await post({ ...t.city.store, ...t.city.customer.headers })).status).toBe(401)
      expect((await post({ ...t.city.store, authorization: "Bearer nonsense" })).status).toBe(401)
      expect((await post(t.city.store, "/email-code")).status).toBe(401)
      expect((await post(t.city.store, "/confirm-email")).status).toBe(401)
      const malee = await Newcomer.signUp(t, "nokey@sala-siam.example")
      expect((await post({ authorization: `Bearer ${malee.token}` })).status).toBe(400)
      expect(await tracesOf(t, malee.email)).toEqual(NOTHING)
    })

    it("with fields that fit, or is told which does not", async () => {
      const malee = await Newcomer.signUp(t, "wrong@sala-siam.example")
      const wrong: [field: string, body: object][] = [
        ["name", { name: " " }],
        ["name", { name: "n".repeat(121) }],
        ["name", { name: "a\u0000b" }],
        ["name", { name: undefined }],
        ["phone", { phone: "1".repeat(41) }],
        ["description", { description: "d".repeat(5001) }],
        ["owner", { owner: null }],
        ["owner.first_name", { owner: { first_name: "", last_name: "x" } }],
        ["owner.last_name", { owner: { first_name: "x" } }],
        ["email", { email: "another@sala-siam.example" }],
        ["status", { status: "approved" }],
        ["commission_rate", { commission_rate: 0 }],
      ]
      for (const [field, body] of wrong.slice(0, 9)) {
        const { status, data } = await malee.register(body)
        expect([field, status, data.type]).toEqual([field, 400, "invalid_data"])
        expect(data.message).toContain(field)
      }
      const other = await Newcomer.signUp(t, "wrong-too@sala-siam.example")
      for (const [field, body] of wrong.slice(9)) {
        const { status, data } = await other.register(body)
        expect([field, status]).toEqual([field, 400])
        expect(data.message).toContain(field)
      }
      expect(await tracesOf(t, malee.email)).toEqual(NOTHING)
      expect(await tracesOf(t, other.email)).toEqual(NOTHING)
    })

    it("or leaves nothing behind when it fails half-way, and may try again", async () => {
      const malee = await Newcomer.signUp(t, "half@sala-siam.example")
      const vendors = t.container().resolve(VENDOR_MODULE)
      const mail = t.container().resolve(MAIL_MODULE)
      const users = t.container().resolve(Modules.USER)
      const away = () => Promise.reject(new Error("away"))
      for (const breaking of [
        () => jest.spyOn(users, "createUsers").mockImplementationOnce(away),
        () => jest.spyOn(vendors, "createMemberships").mockImplementationOnce(away),
        () => jest.spyOn(vendors, "writeEmailCode").mockImplementationOnce(away),
        () => jest.spyOn(mail, "enqueue").mockImplementationOnce(away),
      ]) {
        breaking()
        expect((await malee.register()).status).toBe(500)
        expect(await tracesOf(t, malee.email)).toEqual(NOTHING)
      }
      expect((await malee.register()).status).toBe(201)
      expect(await tracesOf(t, malee.email)).toEqual(ONE)
    })

    it("ten times an hour at most with one account", async () => {
      const malee = await Newcomer.signUp(t, "often@sala-siam.example")
      const statuses: number[] = []
      for (let each = 0; each < 12; each++) statuses.push((await malee.register()).status)
      expect(statuses).toEqual([201, ...Array(9).fill(409), 429, 429])
      const refused = await malee.register()
      expect(refused.data.code).toBe("too_many_requests")
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
    })
  })
}
