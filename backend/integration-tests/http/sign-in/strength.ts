import createAdmin from "../../../src/scripts/create-admin"
import type { Suite } from "./account-suite"

/** Which passwords are taken when a sign-in begins. */
export function strengthTests({ open, container }: Suite): void {
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
  it("are asked for whatever the path is spelt like, and of e-mail addresses alone", async () => {
    const email = "newcomer@shopper.example"
    for (const path of ["/auth/customer/%65mailpass/register", "/AUTH/%63ustomer/emailpass/register/"]) {
      const { status, data } = await open().post(path, { email, password: "password1" })
      expect([path, status, data.message]).toEqual([
        path,
        400,
        expect.stringContaining("password: is too easy to guess."),
      ])
    }
    for (const none of [
      "newcomer",
      "",
      undefined,
      ["a@b.example"],
      `${"x".repeat(300)}@b.example`,
      "a\u0000@b.example",
    ]) {
      const { status, data } = await register("customer", none as string, "quiet otters paint slowly")
      expect([none, status, data.message]).toEqual([none, 400, "email: must be an e-mail address"])
    }
  })

  it("are asked of an admin whom the operator makes, too", async () => {
    const PLAZA_ADMIN_EMAIL = "operator@plaza.example"
    const make = async (PLAZA_ADMIN_PASSWORD: string) => {
      Object.assign(process.env, { PLAZA_ADMIN_EMAIL, PLAZA_ADMIN_PASSWORD })
      await createAdmin({ container: container(), args: [] })
    }
    for (const easy of ["administrator1", "operator@plaza.example"]) {
      await expect(make(easy)).rejects.toThrow(
        "No admin was created: PLAZA_ADMIN_PASSWORD is too easy to guess.",
      )
    }
    expect((await open().signIn("user", PLAZA_ADMIN_EMAIL, "administrator1")).status).toBe(401)
    await make("quiet otters paint slowly")
    const { data } = await open().signIn("user", PLAZA_ADMIN_EMAIL, "quiet otters paint slowly")
    const { workspace } = (await open().get("/admin/workspace", { authorization: `Bearer ${data.token}` }))
      .data
    expect(workspace.role).toBe("admin")
  })
}
