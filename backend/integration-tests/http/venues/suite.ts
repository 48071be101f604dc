import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { Office } from "./office"

/** What every part of the suite works with; the office and the container exist once the tests run. */
export interface Suite {
  api: AxiosInstance
  open: () => Office
  container: () => MedusaContainer
}
