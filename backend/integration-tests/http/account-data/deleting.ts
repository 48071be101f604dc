import { Modules } from "@medusajs/framework/utils"
import finishDeletions from "../../../src/jobs/finish-deletions"
import sendMail from "../../../src/jobs/send-mail"
import { CLIENT_MODULE } from "../../../src/modules/client"
import { MAIL_MODULE } from "../../../src/modules/mail"
import { createUser } from "../../fixtures/people"
import { buy, done, partOf, send } from "../vendor-orders/suite"
import { refusal } from "../venues/desk"
import { PASSWORD } from "./exporting"
import { ME, openAccount, type Account, type Suite } from "./suite"

/** The end of an account. */
export function deleting(t: Suite): void {
  const remove = ({ shopper }: Account, body: object = { password: PASSWORD }) =>
    shopper.post(`${ME}/deletion`, body)
  const signIn = (email: string) =>
    t.api.post("/auth/customer/emailpass", { email, password: PASSWORD }, { validateStatus: () => true })
  const rowOf = async (id: string) => {
    const knex = t.container().resolve("__pg_connection__")
    const { rows } = await knex.raw("select * from customer where id = ?", [id])
    return rows[0]
  }
  /** Somebody who bought soap that has arrived by now: nothing is open. */
  const regular = async (email?: string) => {
    const mira = await openAccount(t, email)
    const { person, shopper } = mira
    const order = await buy(t, { soap: 1 }, person.email, person.headers)
    await send(t.open().owner, order, { Soap: 1 })
    done(
      await shopper.post(`${ME}/addresses`, {
        first_name: "Mira",
        address_1: "7 Song Wat",
        city: "Bangkok",
        country_code: "th",
      }),
    )
    return { ...mira, order }
  }

  it("is refused while visits or orders are open, and told which", async () => {
    const mira = await openAccount(t)
    const { shopper, person } = mira
    const order = await buy(t, { soap: 1, visit: true }, person.email, person.headers)
    const { data: before } = await shopper.get(`${ME}/deletion`)
    expect(before).toEqual({
      bookings: [
        { id: expect.any(String), number: expect.stringMatching(/^B-/), starts_at: expect.any(String) },
      ],
      orders: [{ id: order, number: expect.any(Number) }],
    })
    const refused = await remove(mira)
    expect(refusal(refused)).toMatchObject({ status: 409, code: "account_in_use" })
    expect(refused.data).toMatchObject(before)
    await shopper.post(`${ME}/bookings/${before.bookings[0].id}/cancel`)
    await send(t.open().owner, order, { Soap: 1 })
    expect((await shopper.get(`${ME}/deletion`)).data).toEqual({ bookings: [], orders: [] })
    const part = await partOf(t.open().owner, order)
    await t.open().owner.post(`/vendor-orders/${order}/returns`, {
      items: [{ line_item_id: part.lines[0].line_item_id, quantity: 1 }],
      reason_code: "damaged",
    })
    expect((await shopper.get(`${ME}/deletion`)).data.orders).toHaveLength(1)
    expect((await remove(mira)).status).toBe(409)
    expect((await signIn(person.email)).status).toBe(200)
  })

  it("asks for the password", async () => {
    const mira = await openAccount(t)
    expect(refusal(await remove(mira, {}))).toMatchObject({ status: 400, message: "password: is required" })
    expect(refusal(await remove(mira, { password: "not mine" }))).toMatchObject({
      status: 400,
      message: "password: is not your password",
    })
    const guest = { headers: t.open().city.store, validateStatus: () => true }
    expect((await t.api.post(`${ME}/deletion`, { password: PASSWORD }, guest)).status).toBe(401)
    expect((await mira.shopper.get(ME)).status).toBe(200)
  })

  it("erases the person everywhere, keeps the sums, ends the sign-in and says so by mail", async () => {
    // Bought before there was an account: a guest's, who only has the same address.
    const byGuest = await buy(t, { robe: 1 }, "regular@shopper.example")
    const { person, shopper, order } = await regular("regular@shopper.example")
    const { owner } = t.open()
    const total = (await partOf(owner, order)).totals.total
    expect(done(await remove({ person, shopper }))).toEqual({
      id: person.id,
      object: "customer",
      deleted: true,
    })

    expect((await signIn(person.email)).status).toBe(401)
    expect((await shopper.get(ME)).status).toBe(401)
    expect(await rowOf(person.id)).toMatchObject({
      ...{ email: null, first_name: null, last_name: null, phone: null, metadata: null, has_account: false },
      deleted_at: expect.any(Date),
    })
    const part = await partOf(owner, order)
    expect(part).toMatchObject({ status: "shipped", customer: { name: null, email: null, phone: null } })
    expect([part.totals.total, part.delivery_address?.city, part.delivery_address?.address_1]).toEqual([
      total,
      "Bangkok",
      null,
    ])
    const clients = await t.container().resolve(CLIENT_MODULE).listClients({ customer_id: person.id })
    expect(clients).toMatchObject([{ name: null, email: null, phone: null, forgotten_at: expect.any(Date) }])
    const mails = t.container().resolve(MAIL_MODULE)
    const [mail] = await mails.listMailMessages({ key: `account_deleted:${person.id}` })
    expect(mail).toMatchObject({ to: person.email, template: "account_deleted", data: { name: "Mira" } })
    // The word about the deletion is the last that goes there; then nobody knows the address any more.
    await sendMail(t.container())
    expect(await mails.listMailMessages({ to: person.email })).toEqual([])
    // What the same address bought as a guest is another's.
    expect((await partOf(owner, byGuest)).customer).toMatchObject({
      email: person.email,
      name: "Anchalee Wong",
    })

    // The address is free again, for an account that knows nothing of the one before.
    const again = await openAccount(t, person.email)
    expect((await again.shopper.get(`${ME}/orders`)).data.count).toBe(0)
    expect((await again.shopper.get(ME)).data.customer.addresses).toEqual([])
  })

  it("happens once when it is asked for twice at once", async () => {
    const mira = await regular()
    const answers = await Promise.all([remove(mira), remove(mira)])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect([200, 400, 401]).toContain(statuses[1])
    const mails = t.container().resolve(MAIL_MODULE)
    expect(await mails.listMailMessages({ key: `account_deleted:${mira.person.id}` })).toHaveLength(1)
  })

  it("loses nothing when it is cut off before the person is erased", async () => {
    const mira = await regular()
    const clients = t.container().resolve(CLIENT_MODULE)
    const broken = jest.spyOn(clients, "forget").mockRejectedValue(new Error("The database is away"))
    expect((await remove(mira)).status).toBe(500)
    broken.mockRestore()
    const { data } = await mira.shopper.get(`${ME}?fields=*addresses`)
    expect(data.customer).toMatchObject({
      email: mira.person.email,
      addresses: [{ address_1: "7 Song Wat" }],
    })
    expect((await partOf(t.open().owner, mira.order)).customer.name).toBe("Anchalee Wong")
    expect((await remove(mira)).status).toBe(200)
  })

  it("is finished by a job when it is cut off before the sign-in is gone", async () => {
    const mira = await regular()
    const auth = t.container().resolve(Modules.AUTH)
    const broken = jest
      .spyOn(auth, "deleteAuthIdentities")
      .mockRejectedValue(new Error("The database is away"))
    expect((await remove(mira)).status).toBe(500)
    broken.mockRestore()
    expect((await rowOf(mira.person.id)).email).toBeNull()
    await finishDeletions(t.container())
    await finishDeletions(t.container())
    expect((await signIn(mira.person.email)).status).toBe(401)
  })

  it("leaves the way into the admin to who also works for a business", async () => {
    const mira = await openAccount(t)
    const { vendor_id } = t.open().city.bangkok
    const auth = t.container().resolve(Modules.AUTH)
    const user = await createUser(t.api, t.container(), {
      email: "both@office.example",
      role: "manager",
      vendor_id,
    })
    const [login] = await auth.listProviderIdentities({ entity_id: mira.person.email })
    const identity = String(login.auth_identity_id)
    await auth.updateAuthIdentities([
      { id: identity, app_metadata: { customer_id: mira.person.id, user_id: user.id } },
    ])
    expect((await remove(mira)).status).toBe(200)
    const [kept] = await auth.listAuthIdentities({ id: [identity] })
    expect(kept.app_metadata).toEqual({ customer_id: null, user_id: user.id })
    const admin = await t.api.post("/auth/user/emailpass", { email: mira.person.email, password: PASSWORD })
    expect(admin.status).toBe(200)
    const shop = await signIn(mira.person.email)
    const headers = { ...t.open().city.store, authorization: `Bearer ${shop.data.token}` }
    expect((await t.api.get(ME, { headers, validateStatus: () => true })).status).toBe(401)
  })
}
