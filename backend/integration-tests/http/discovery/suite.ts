import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosResponse } from "axios"
import type { District } from "./district"

/** What every part of the suite works with; all of it exists once the tests run. */
export interface Suite {
  container: () => MedusaContainer
  district: () => District
  /** A shopper's request; errors are answered, not thrown. */
  get: (path: string, query?: Record<string, unknown>) => Promise<AxiosResponse>
  post: (path: string, body?: object) => Promise<AxiosResponse>
}
