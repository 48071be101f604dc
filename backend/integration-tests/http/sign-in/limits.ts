import type { AxiosInstance } from "axios"
import type { People } from "./people"

/** Comes last: it uses up what the address of this suite may ask for. */
export function limitTests({ api, open }: { api: AxiosInstance; open: () => People }): void {
  const wrong = (email: string, headers: Record<string, string> = {}) =>
    open().post("/auth/user/emailpass", { email, password: "not the password" }, headers)

  it("failed sign-ins of one address are refused, whatever they claim to come from", async () => {
    const statuses = []
    for (let guess = 1; guess <= 12; guess++) {
      const claimed = { "x-forwarded-for": `203.0.113.${guess}`, "x-real-ip": `203.0.113.${guess}` }
      const forged = {
        ...claimed,
        "x-plaza-client-ip": `203.0.113.${guess}`,
        "x-plaza-shared-secret": "guessed",
      }
      statuses.push((await wrong("victim@sabai.example", { ...claimed, ...forged })).status)
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
    const refused = await wrong("VICTIM@sabai.example ")
    expect([refused.status, refused.data.code]).toEqual([429, "too_many_requests"])
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(800)
    expect((await wrong("other@sabai.example")).status).toBe(401)
  })

  it("sign-ins are taken by POST alone, where they are counted", async () => {
    const { customer } = open()
    const data = { email: customer.email, password: "a long password for tests" }
    for (const method of ["GET", "HEAD"]) {
      for (const url of ["/auth/customer/emailpass", "/auth/%63ustomer/%65mailpass/"]) {
        const answer = await api.request({ method, url, data, validateStatus: () => true })
        expect([method, url, answer.status, answer.headers.allow]).toEqual([method, url, 405, "POST"])
      }
    }
    const providers = await api.get("/auth/customer/providers", { validateStatus: () => true })
    expect(providers.status).toBe(200)
  })

  it("failed sign-ins do not lock out who comes from elsewhere, by the storefront", async () => {
    const { signIn, customer } = open()
    for (let guess = 1; guess <= 10; guess++) await wrong(customer.email)
    expect((await wrong(customer.email)).status).toBe(429)
    const elsewhere = {
      "x-plaza-client-ip": "203.0.113.77",
      "x-plaza-shared-secret": process.env.PLAZA_SHARED_SECRET ?? "",
    }
    expect((await wrong(customer.email, elsewhere)).status).toBe(401)
    expect((await signIn("customer", open().owner.email, "a long password for tests")).status).toBe(200)
  })

  it("guesses at once get no further than one by one", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong("crowd@sabai.example")))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  })

  it("requests for a new password are refused, of known and unknown addresses alike", async () => {
    const { post, owner } = open()
    for (const identifier of [owner.email, "nobody@sabai.example"]) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => post("/auth/user/emailpass/reset-password", { identifier })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), 429])
    }
  })

  it("guesses at the own password are refused to who found an open screen", async () => {
    const { post, customer, store } = open()
    const body = { current_password: "not it", new_password: "seven lanterns over the canal" }
    const statuses = []
    for (let guess = 1; guess <= 12; guess++) {
      statuses.push(
        (await post("/store/customers/me/password", body, { ...store, ...customer.headers })).status,
      )
    }
    expect(statuses).toEqual([...Array(10).fill(400), 429, 429])
  })

  it("new sign-ins of one address are refused after a hundred in an hour", async () => {
    const { post } = open()
    const register = (index: number) =>
      post("/auth/customer/emailpass/register", { email: `n${index}@shopper.example`, password: "password1" })
    const answers = await Promise.all(Array.from({ length: 104 }, (_, index) => register(index)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBe(4)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(100)
  })

  it("exports are refused after thirty in an hour, other reads go on", async () => {
    const { post, get, owner } = open()
    const statuses = []
    for (let times = 0; times < 32; times++) {
      statuses.push((await post("/admin/products/export", {}, { ...owner.headers })).status)
    }
    // An owner may not export either way; what is refused counts as well.
    expect(statuses).toEqual([...Array(30).fill(403), 429, 429])
    expect((await get("/admin/workspace", { ...owner.headers })).status).toBe(200)
  })
}
