import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance, AxiosResponse } from "axios"
import { SIGN_IN_MODULE } from "../../../src/modules/sign-in"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { createCustomer, createUser, type Person } from "../../fixtures/people"

export const PASSWORD = "a long password for tests"

export type Headers = Record<string, string>

/** Everyone who signs in here, by role; all but admin and customer belong to one business. */
export interface World {
  people: Record<"admin" | "owner" | "manager" | "staff" | "customer", Person>
  /** The publishable key of a store request. */
  store: Headers
}

/** What every part of the suite works with; world and container exist once the tests run. */
export interface Suite {
  api: AxiosInstance
  world: () => World
  container: () => MedusaContainer
}

/** Makes the people; call it in `beforeAll`. */
export async function openWorld(
  api: AxiosInstance,
  container: MedusaContainer,
  store: Headers,
): Promise<World> {
  const vendor = await container.resolve(VENDOR_MODULE).createVendors({
    name: "Lotus",
    handle: "lotus-sign-in",
    email: "lotus@sign-in.example",
    status: "approved",
  })
  const user = (role: "admin" | "owner" | "manager" | "staff") =>
    createUser(api, container, {
      email: `${role}@sign-in.example`,
      role,
      ...(role === "admin" ? {} : { vendor_id: vendor.id }),
    })
  const shopper = { email: "shopper@sign-in.example", first_name: "Mali", last_name: "Dee" }
  return {
    people: {
      admin: await user("admin"),
      owner: await user("owner"),
      manager: await user("manager"),
      staff: await user("staff"),
      customer: await createCustomer(api, container, shopper),
    },
    store,
  }
}

/** Requests of one sign-in; nothing throws. */
export class Visitor {
  constructor(
    private readonly api: AxiosInstance,
    readonly headers: Headers,
  ) {}

  async ask(method: string, url: string, data?: object): Promise<AxiosResponse> {
    return this.api.request({ method, url, data, headers: this.headers, validateStatus: () => true })
  }

  get = (url: string) => this.ask("GET", url)
  post = (url: string, data: object = {}) => this.ask("POST", url, data)
  delete = (url: string) => this.ask("DELETE", url)

  /** The status, and the code that says why when it is no success. */
  async meets(method: string, url: string, data?: object): Promise<[number, string | undefined]> {
    const answer = await this.ask(method, url, data ?? (method === "POST" ? {} : undefined))
    return [answer.status, answer.data.code]
  }
}

/** Signs somebody in anew, with a session of its own. */
export async function signIn(
  { api, world }: Suite,
  email: string,
  actor: "user" | "customer" = "user",
  more: Headers = {},
): Promise<Visitor> {
  const { data } = await api.post(
    `/auth/${actor}/emailpass`,
    { email, password: PASSWORD },
    { headers: more },
  )
  return new Visitor(api, { ...world().store, authorization: `Bearer ${data.token}` })
}

/** The same sign-in by the cookie that the admin uses. */
export async function byCookie({ api }: Suite, visitor: Visitor): Promise<Visitor> {
  const { headers } = await visitor.post("/auth/session")
  const cookies = headers["set-cookie"] ?? []
  return new Visitor(api, {
    cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; "),
    origin: "http://localhost:9000",
  })
}

/** The session that a visitor is in. */
export async function currentSession(visitor: Visitor, below = "/admin/users/me"): Promise<{ id: string }> {
  const { data } = await visitor.get(`${below}/sessions`)
  return data.sessions.find(({ current }: { current: boolean }) => current)
}

/** Puts the last use of a visitor's session back by some minutes. */
export async function leaveAlone({ container }: Suite, visitor: Visitor, minutes: number): Promise<void> {
  const { id } = await currentSession(visitor)
  await container()
    .resolve(SIGN_IN_MODULE)
    .updateSignInSessions({ id, last_seen_at: new Date(Date.now() - minutes * 60_000) })
}
