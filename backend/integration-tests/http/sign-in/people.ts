import type { MedusaContainer } from "@medusajs/framework/types"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance, AxiosResponse } from "axios"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { createCustomer, createUser, type Person } from "../../fixtures/people"

/** The password that the fixtures give everyone. */
export const PASSWORD = "a long password for tests"

/** Someone of each kind who signs in, and ways to knock. */
export interface People {
  owner: Person
  customer: Person
  store: Record<string, string>
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<AxiosResponse>
  get(url: string, headers?: Record<string, string>): Promise<AxiosResponse>
  signIn(actor: "user" | "customer", email: string, password: string): Promise<AxiosResponse>
}

/** Makes an owner of a business and a customer; call it in `beforeAll`. */
export async function createPeople(api: AxiosInstance, container: MedusaContainer): Promise<People> {
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "test" }] },
  })
  const vendor = await container.resolve(VENDOR_MODULE).createVendors({
    name: "Sabai Riverside",
    handle: "sabai-riverside",
    email: "office@sabai.example",
    status: "approved",
  })
  const people: People = {
    owner: await createUser(api, container, {
      email: "malee@sabai.example",
      role: "owner",
      vendor_id: vendor.id,
    }),
    customer: await createCustomer(api, container, {
      email: "anchalee@shopper.example",
      first_name: "Anchalee",
      last_name: "Suwan",
    }),
    store: { "x-publishable-api-key": keys[0].token },
    post: (url, body, headers = {}) => api.post(url, body, { headers, validateStatus: () => true }),
    get: (url, headers = {}) => api.get(url, { headers, validateStatus: () => true }),
    signIn: (actor, email, password) => people.post(`/auth/${actor}/emailpass`, { email, password }),
  }
  return people
}
