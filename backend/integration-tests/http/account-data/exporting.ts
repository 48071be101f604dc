import { buy, done } from "../vendor-orders/suite"
import { refusal } from "../venues/desk"
import { ME, openAccount, type Suite } from "./suite"

export const PASSWORD = "a long password for tests"

/** A copy of all that is kept of somebody. */
export function exporting(t: Suite): void {
  it("holds profile, addresses, visits, orders and sign-ins, and nobody else's", async () => {
    const mira = await openAccount(t)
    const { shopper, person } = mira
    const id = await buy(t, { soap: 2, visit: true }, person.email, person.headers)
    await buy(t, { robe: 1 }, (await openAccount(t)).person.email)
    done(
      await shopper.post(`${ME}/addresses`, {
        first_name: "Mira",
        address_1: "7 Song Wat",
        city: "Bangkok",
        country_code: "th",
      }),
    )
    const answer = await shopper.post(`${ME}/export`, { password: PASSWORD })
    const today = new Date().toISOString().slice(0, 10)
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="plaza-data-${today}.json"`)
    const { profile, bookings, orders, sign_ins } = done(answer)
    expect(profile).toMatchObject({
      id: person.id,
      email: person.email,
      first_name: "Mira",
      last_name: "Anand",
      addresses: [{ address_1: "7 Song Wat", city: "Bangkok" }],
      picture: null,
    })
    expect(bookings).toMatchObject([{ order_id: id, status: "confirmed", customer_id: person.id }])
    expect(orders).toMatchObject([
      { id, total: 260, vendor_orders: [{ lines: [{ title: "Soap", quantity: 2 }] }] },
    ])
    expect(sign_ins).toMatchObject([{ actor_type: "customer", ended_at: null }])
    expect(JSON.stringify(answer.data)).not.toMatch(/Robe|password|token|hash/)
  })

  it("asks for the password, or a sign-in of the last minutes", async () => {
    const { shopper, person } = await openAccount(t)
    expect(refusal(await shopper.post(`${ME}/export`, { password: "not mine" }))).toMatchObject({
      status: 400,
      message: "password: is not your password",
    })
    expect((await shopper.post(`${ME}/export`, {})).status).toBe(200)
    const knex = t.container().resolve("__pg_connection__")
    await knex.raw(
      `update sign_in_session set confirmed_at = now() - interval '11 minutes' where auth_identity_id in
        (select auth_identity_id from provider_identity where entity_id = ?)`,
      [person.email],
    )
    expect(refusal(await shopper.post(`${ME}/export`, {}))).toMatchObject({
      status: 403,
      code: "confirmation_required",
    })
    expect((await shopper.post(`${ME}/export`, { password: PASSWORD })).status).toBe(200)
    const guest = { headers: t.open().city.store, validateStatus: () => true }
    expect((await t.api.post(`${ME}/export`, {}, guest)).status).toBe(401)
  })

  it("comes a few times an hour, and wrong passwords are counted", async () => {
    const { shopper } = await openAccount(t)
    const guesses = []
    for (let guess = 0; guess < 11; guess++)
      guesses.push(await shopper.post(`${ME}/export`, { password: "guess" }))
    expect(guesses.map(({ status }) => status)).toEqual([...Array<number>(10).fill(400), 429])
    const other = await openAccount(t)
    const copies = []
    for (let copy = 0; copy < 11; copy++)
      copies.push(await other.shopper.post(`${ME}/export`, { password: PASSWORD }))
    expect(copies.map(({ status }) => status)).toEqual([...Array<number>(10).fill(200), 429])
  })
}
