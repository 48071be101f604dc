import { MAIL_MODULE } from "../../../src/modules/mail"
import { arrivingMail, countMail, linkIn } from "../mail/mailbox"
import { PASSWORD } from "./people"
import { actionsOf, type Suite } from "./account-suite"

const NEW = "seven lanterns over the canal"

/** The own password, changed by who knows it. */
export function passwordTests({ api, open, container, send }: Suite): void {
  const who = () => {
    const { owner, customer, store } = open()
    return [
      { actor: "user", person: owner, url: "/admin/users/me", headers: { ...owner.headers } },
      {
        actor: "customer",
        person: customer,
        url: "/store/customers/me",
        headers: { ...store, ...customer.headers },
      },
    ] as const
  }

  it.each([0, 1])("ends all other sessions, mails and records it (%s)", async (index) => {
    const { post, get, signIn } = open()
    const { actor, person, url, headers } = who()[index]
    const other = await signIn(actor, person.email, PASSWORD)
    const others = { ...headers, authorization: `Bearer ${other.data.token}` }
    expect((await get(url, others)).status).toBe(200)

    const changed = await post(`${url}/password`, { current_password: PASSWORD, new_password: NEW }, headers)
    expect([changed.status, changed.data]).toEqual([200, { changed: true }])

    expect((await get(url, headers)).status).toBe(200)
    expect((await get(url, others)).status).toBe(401)
    expect((await signIn(actor, person.email, PASSWORD)).status).toBe(401)
    expect((await signIn(actor, person.email, NEW)).status).toBe(200)
    const [mail, ...more] = await arrivingMail(api, person.email, send)
    expect([mail.subject, more]).toEqual(["Your Plaza password was changed", []])
    expect(linkIn(mail).pathname).toBe(actor === "user" ? "/app/reset-password" : "/account/forgot-password")
    expect(mail.text).not.toContain(NEW)
    expect(await actionsOf(container(), person.id)).toContain("password.changed")
  })

  it("refuses a wrong present one, a weak new one and what is no password", async () => {
    const { post, signIn } = open()
    for (const { actor, person, url, headers } of who()) {
      for (const [body, reason] of [
        [{ current_password: "not it", new_password: NEW }, "current_password: is not your password"],
        [{ current_password: PASSWORD, new_password: "password1" }, "new_password: is too easy to guess"],
        [{ current_password: PASSWORD, new_password: "short" }, "new_password: must have at least 8"],
        [{ current_password: PASSWORD }, "new_password"],
        [{ new_password: NEW }, "current_password"],
        [{ current_password: [PASSWORD], new_password: { a: 1 } }, "current_password"],
        [{ current_password: PASSWORD, new_password: NEW, user_id: "x" }, "user_id"],
      ] as const) {
        const { status, data } = await post(`${url}/password`, body, headers)
        expect([status, data.type]).toEqual([400, "invalid_data"])
        expect(data.message).toContain(reason)
      }
      expect((await signIn(actor, person.email, PASSWORD)).status).toBe(200)
    }
    expect(await countMail()).toBe(0)
  })

  it("is for who is signed in", async () => {
    const { post, store, owner } = open()
    const body = { current_password: PASSWORD, new_password: NEW }
    expect((await post("/admin/users/me/password", body)).status).toBe(401)
    expect((await post("/store/customers/me/password", body, store)).status).toBe(401)
    // A user's token is nobody in the store.
    const asUser = { ...store, ...owner.headers }
    expect((await post("/store/customers/me/password", body, asUser)).status).toBe(401)
  })

  it("loses nothing when it fails half-way", async () => {
    const { post, signIn, owner } = open()
    const mail = container().resolve(MAIL_MODULE)
    const broken = jest.spyOn(Object.getPrototypeOf(mail), "enqueue").mockRejectedValueOnce(new Error("down"))
    const answer = await post(
      "/admin/users/me/password",
      { current_password: PASSWORD, new_password: NEW },
      { ...owner.headers },
    )
    broken.mockRestore()
    expect(answer.status).toBe(500)
    expect((await signIn("user", owner.email, NEW)).status).toBe(401)
    expect((await signIn("user", owner.email, PASSWORD)).status).toBe(200)
  })
}
