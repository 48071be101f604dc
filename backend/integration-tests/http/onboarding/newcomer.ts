import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance, AxiosResponse } from "axios"
import { MAIL_MODULE } from "../../../src/modules/mail"
import { Desk } from "../venues/desk"
import type { Suite } from "./suite"

const PASSWORD = "quiet otters paint slowly"
export const BUSINESS = {
  name: "Sala Siam",
  phone: "+66 2 123 4567",
  owner: { first_name: "Malee", last_name: "Dokrak" },
}

let addresses = 0

/** Somebody who signs up from an address of their own and registers a business. */
export class Newcomer {
  private constructor(
    private readonly api: AxiosInstance,
    readonly email: string,
    readonly token: string,
    private readonly store: object,
  ) {
    addresses += 1
  }

  static async signUp({ api, city }: Suite, email: string): Promise<Newcomer> {
    const { data } = await api.post("/auth/user/emailpass/register", { email, password: PASSWORD })
    return new Newcomer(api, email.toLowerCase(), data.token, city.store)
  }

  /** Calls a route below `/store/vendors/register`; errors are not thrown. */
  post(path: string, body: unknown, headers: object = {}): Promise<AxiosResponse> {
    return this.api.post(`/store/vendors/register${path}`, body, {
      headers: {
        ...this.store,
        authorization: `Bearer ${this.token}`,
        "x-plaza-client-ip": `10.0.0.${addresses}`,
        "x-plaza-shared-secret": process.env.PLAZA_SHARED_SECRET,
        ...headers,
      },
      validateStatus: () => true,
    })
  }

  register(body: object = {}, headers: object = {}): Promise<AxiosResponse> {
    return this.post("", { ...BUSINESS, ...body }, headers)
  }

  /** Signs in to the admin with the same e-mail and password. */
  async desk(): Promise<Desk> {
    const { data } = await this.api.post("/auth/user/emailpass", { email: this.email, password: PASSWORD })
    return new Desk(this.api, { headers: { authorization: `Bearer ${data.token}` } })
  }
}

/** The mails that wait for an address, oldest first. */
export async function mailsTo(container: MedusaContainer, to: string) {
  const mails = await container
    .resolve(MAIL_MODULE)
    .listMailMessages({ to }, { order: { created_at: "ASC", id: "ASC" } })
  return mails.map(({ template, data }) => ({ template, data: data as Record<string, unknown> }))
}

/** The code of the newest mail to an address. */
export async function codeTo(container: MedusaContainer, to: string): Promise<string> {
  const codes = (await mailsTo(container, to)).filter(({ template }) => template === "vendor_email_code")
  return String(codes.at(-1)?.data.code)
}

/** A six-digit code that is not this one. */
export const otherThan = (code: string): string => (code === "111111" ? "222222" : "111111")
