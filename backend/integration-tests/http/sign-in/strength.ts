import type { Suite } from "./account-suite"

/** Which passwords are taken when a sign-in begins. */
export function strengthTests({ open }: Suite): void {
  const register = (actor: string, email: string, password: unknown) =>
    open().post(`/auth/${actor}/emailpass/register`, { email, password })

  it.each(["user", "customer"])("of a %s are good ones", async (actor) => {
    for (const [password, reason] of [
      ["short1!", "password: must have at least 8 characters"],
      ["x".repeat(129), "password: must have at most 128 characters"],
      ["password1", "password: is too easy to guess. This is a commonly used password."],
      ["newcomer@shopper.example", "password: is too easy to guess."],
      [["a long password"], "password: is required"],
      [undefined, "password: is required"],
    ]) {
      const { status, data } = await register(actor, "newcomer@shopper.example", password)
      expect([status, data.type]).toEqual([400, "invalid_data"])
      expect(data.message).toContain(reason)
    }
    const { status, data } = await register(actor, "newcomer@shopper.example", "quiet otters paint slowly")
    expect([status, typeof data.token]).toEqual([200, "string"])
  })

  it("are judged before anyone is told whether the address has an account", async () => {
    const { customer } = open()
    expect((await register("customer", customer.email, "password1")).status).toBe(400)
    expect((await register("customer", "nobody@shopper.example", "password1")).status).toBe(400)
  })
}
