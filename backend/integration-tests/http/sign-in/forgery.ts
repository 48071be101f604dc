import type { AxiosInstance } from "axios"
import { readEnvironment } from "../../../src/config/environment"
import { PASSWORD, type People } from "./people"

const { PLAZA_BACKEND_URL: HOME, PLAZA_STOREFRONT_URL: SHOP } = readEnvironment()
const FOREIGN = "https://evil.example"

/** What foreign pages can make the browser of somebody who is signed in send, and what they cannot. */
export function forgeryTests({ api, open }: { api: AxiosInstance; open: () => People }): void {
  /** The cookie of a session, as the admin gets it. */
  async function cookieOf(actor: "user" | "customer"): Promise<{ cookie: string }> {
    const { post, owner, customer } = open()
    const { authorization } = actor === "user" ? owner.headers : customer.headers
    const { headers } = await post("/auth/session", {}, { authorization })
    return { cookie: (headers["set-cookie"] ?? []).map((one: string) => one.split(";")[0]).join("; ") }
  }

  const send = (url: string, headers: Record<string, string>, data = "", method = "POST") =>
    api.request({
      method,
      url,
      headers,
      data,
      transformRequest: [(body) => body],
      validateStatus: () => true,
    })

  const json = JSON.stringify({ current_password: PASSWORD, new_password: "seven lanterns over the canal" })
  const JSON_TYPE = { "content-type": "application/json" }
  const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" }
  const form = `current_password=${encodeURIComponent(PASSWORD)}&new_password=seven+lanterns+over+the+canal`

  const ATTACKS: [string, Record<string, string>, string][] = [
    ["a form of a foreign page", { ...FORM_TYPE, origin: FOREIGN, "sec-fetch-site": "cross-site" }, form],
    ["a form of an old browser", FORM_TYPE, form],
    ["JSON as plain text", { "content-type": "text/plain", origin: FOREIGN }, json],
    ["JSON as plain text without an origin", { "content-type": "text/plain" }, json],
    ["JSON without a type", { "content-type": "" }, json],
    ["a foreign origin", { ...JSON_TYPE, origin: FOREIGN }, json],
    ["a sandboxed page", { ...JSON_TYPE, origin: "null" }, json],
    [
      "a page of a neighbour",
      { ...JSON_TYPE, origin: `${HOME}.evil.example`, "sec-fetch-site": "same-site" },
      json,
    ],
    [
      "another port of the host",
      { ...JSON_TYPE, origin: "http://localhost:6666", "sec-fetch-site": "same-site" },
      json,
    ],
    ["a cross-site request that hides its origin", { ...JSON_TYPE, "sec-fetch-site": "cross-site" }, json],
    [
      "files of a foreign page",
      { "content-type": "multipart/form-data; boundary=x", origin: FOREIGN },
      "--x--",
    ],
    ["files without an origin", { "content-type": "multipart/form-data; boundary=x" }, "--x--"],
  ]

  it.each(["user", "customer"] as const)("requests with the cookie of a %s do nothing", async (actor) => {
    const { store, owner, customer, signIn } = open()
    const cookie = await cookieOf(actor)
    const url = actor === "user" ? "/admin/users/me/password" : "/store/customers/me/password"
    for (const [name, headers, body] of ATTACKS) {
      const { status, data } = await send(url, { ...store, ...cookie, ...headers }, body)
      const isRefused =
        (status === 403 && data.code === "foreign_origin") ||
        (status === 415 && data.code === "unsupported_media_type")
      expect([name, status, data, isRefused]).toEqual([name, status, data, true])
    }
    const { email } = actor === "user" ? owner : customer
    expect((await signIn(actor, email, PASSWORD)).status).toBe(200)
  })

  it("forms are refused even of our own pages", async () => {
    const cookie = await cookieOf("user")
    for (const type of [FORM_TYPE, { "content-type": "text/plain" }]) {
      const { status, data } = await send(
        "/admin/users/me/password",
        { ...cookie, ...type, origin: HOME },
        form,
      )
      expect([status, data.code]).toEqual([415, "unsupported_media_type"])
    }
  })

  it("requests of our own pages pass, and of programs that no page can imitate", async () => {
    const cookie = await cookieOf("user")
    const body = JSON.stringify({ current_password: "not it", new_password: "x" })
    const tellings: Record<string, string>[] = [
      { origin: HOME },
      { origin: HOME, "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "same-origin" },
      { origin: SHOP, "sec-fetch-site": "same-site" },
      {},
    ]
    for (const told of tellings) {
      const { status, data } = await send(
        "/admin/users/me/password",
        { ...cookie, ...JSON_TYPE, ...told },
        body,
      )
      expect([told, status, data.message]).toEqual([told, 400, "current_password: is not your password"])
    }
    const gone = await send(
      "/admin/members/unknown",
      { ...cookie, "sec-fetch-site": "cross-site" },
      "",
      "DELETE",
    )
    expect(gone.status).toBe(403)
    expect((await send("/admin/members/unknown", { ...cookie, origin: HOME }, "", "DELETE")).status).toBe(404)
  })

  it("reads and tokens are as ever, wherever they come from", async () => {
    const { owner } = open()
    const cookie = await cookieOf("user")
    const foreign = { origin: FOREIGN, "sec-fetch-site": "cross-site" }
    const read = await send("/admin/workspace", { ...cookie, ...foreign }, "", "GET")
    expect(read.status).toBe(200)
    expect(read.headers["access-control-allow-origin"]).toBeUndefined()
    const body = JSON.stringify({ current_password: "not it", new_password: "x" })
    for (const headers of [{ ...JSON_TYPE }, { ...JSON_TYPE, ...foreign }]) {
      const { status } = await send("/admin/users/me/password", { ...owner.headers, ...headers }, body)
      expect(status).toBe(400)
    }
  })

  it("nobody is signed in as somebody else by a foreign page", async () => {
    const { owner } = open()
    const tellings: Record<string, string>[] = [
      { origin: FOREIGN },
      { origin: "null" },
      { origin: FOREIGN, "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "cross-site" },
    ]
    for (const told of tellings) {
      const answer = await send("/auth/session", { ...owner.headers, ...JSON_TYPE, ...told }, "{}")
      expect([told, answer.status, answer.data.code]).toEqual([told, 403, "foreign_origin"])
      expect(answer.headers["set-cookie"]).toBeUndefined()
    }
    // A form signs nobody in: the answer is a token that the page cannot read, and no cookie.
    const login = `email=${encodeURIComponent(owner.email)}&password=${encodeURIComponent(PASSWORD)}`
    const byForm = await send("/auth/user/emailpass", { ...FORM_TYPE, origin: FOREIGN }, login)
    expect(byForm.headers["set-cookie"]).toBeUndefined()
    expect(byForm.headers["access-control-allow-origin"]).toBeUndefined()
  })

  it("the cookie of a session is for its site, and out of reach of scripts", async () => {
    const { post, owner } = open()
    const { headers } = await post("/auth/session", {}, { ...owner.headers, origin: HOME })
    expect(String(headers["set-cookie"])).toMatch(
      /^connect\.sid=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    )
  })
}
