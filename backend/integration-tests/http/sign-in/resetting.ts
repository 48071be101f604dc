import { arrivingMail, countMail, emptyMailbox, linkIn } from "../mail/mailbox"
import { PASSWORD } from "./people"
import { actionsOf, type Suite } from "./account-suite"

const NEW = "seven lanterns over the canal"

/** A forgotten password, and what does not tell which addresses have an account. */
export function resetTests({ api, open, container, send }: Suite): void {
  it.each(["user", "customer"] as const)("of a %s is set by the link of the mail, once", async (actor) => {
    const { post, get, signIn, owner, customer, store } = open()
    const person = actor === "user" ? owner : customer
    const asked = await post(`/auth/${actor}/emailpass/reset-password`, { identifier: person.email })
    expect(asked.status).toBe(201)
    const [mail] = await arrivingMail(api, person.email, send)
    const token = linkIn(mail).searchParams.get("token")
    const set = (password: string) =>
      post(`/auth/${actor}/emailpass/update`, { password }, { authorization: `Bearer ${token}` })

    // A refusal does not use the link up.
    for (const weak of ["password1", "short", person.email]) {
      const { status, data } = await set(weak)
      expect([weak, status, data.type]).toEqual([weak, 400, "invalid_data"])
      expect(data.message).toMatch(/^password: /)
    }
    await emptyMailbox()
    expect((await set(NEW)).data).toEqual({ success: true })
    expect((await set("another password of length")).status).toBe(401)

    const url = actor === "user" ? "/admin/users/me" : "/store/customers/me"
    expect((await get(url, { ...store, ...person.headers })).status).toBe(401)
    expect((await signIn(actor, person.email, PASSWORD)).status).toBe(401)
    expect((await signIn(actor, person.email, NEW)).status).toBe(200)
    const [told] = await arrivingMail(api, person.email, send)
    expect(told.subject).toBe("Your Plaza password was changed")
    expect(await actionsOf(container(), person.id)).toContain("password.reset")
  })

  it("gives an address back to its owner, with which somebody else began and left a sign-in", async () => {
    const { post, store } = open()
    const email = "owner-of-mailbox@shopper.example"
    const register = (password: string) => post("/auth/customer/emailpass/register", { email, password })
    expect((await register("chosen by a squatter")).status).toBe(200)
    expect((await register(NEW)).status).toBe(401)
    await post("/auth/customer/emailpass/reset-password", { identifier: email })
    const [mail] = await arrivingMail(api, email, send)
    const token = linkIn(mail).searchParams.get("token")
    const set = { authorization: `Bearer ${token}` }
    expect((await post("/auth/customer/emailpass/update", { password: NEW }, set)).data).toEqual({
      success: true,
    })
    expect((await register("chosen by a squatter")).status).toBe(401)
    const { data } = await register(NEW)
    const headers = { ...store, authorization: `Bearer ${data.token}` }
    const made = await post("/store/customers", { email, first_name: "Mira" }, headers)
    expect([made.status, made.data.customer.email]).toEqual([200, email])
  })

  it("is answered alike for every address, after the same time", async () => {
    const { post, customer } = open()
    const ask = async (identifier: string) => {
      const begun = performance.now()
      const { status, data } = await post("/auth/customer/emailpass/reset-password", { identifier })
      return { answer: [status, data], time: performance.now() - begun }
    }
    const known = await ask(customer.email)
    const unknown = await ask("nobody@shopper.example")
    expect(unknown.answer).toEqual(known.answer)
    for (const { time } of [known, unknown]) expect(time).toBeGreaterThan(390)
    expect(Math.abs(known.time - unknown.time)).toBeLessThan(300)
    await arrivingMail(api, customer.email, send)
    expect(await countMail()).toBe(1)
  })

  it("makes signing in with an unknown address as slow as with a wrong password", async () => {
    const { signIn, customer } = open()
    const fastest = async (email: string) => {
      const times = []
      for (let times_tried = 0; times_tried < 3; times_tried++) {
        const begun = performance.now()
        const { status, data } = await signIn("customer", email, "not the password")
        expect([status, data.message]).toEqual([401, "Invalid email or password"])
        times.push(performance.now() - begun)
      }
      return Math.min(...times)
    }
    const wrong = await fastest(customer.email)
    const unknown = await fastest("nobody@shopper.example")
    expect(unknown).toBeGreaterThan(wrong / 2)
    expect(unknown).toBeLessThan(wrong * 2)
  })

  it("is nothing that a token of a session sets", async () => {
    const { post, owner, signIn } = open()
    const set = await post("/auth/user/emailpass/update", { password: NEW }, { ...owner.headers })
    expect(set.status).toBe(401)
    expect((await post("/auth/user/emailpass/update", { password: "password1" })).status).toBe(401)
    expect((await signIn("user", owner.email, PASSWORD)).status).toBe(200)
  })
}
