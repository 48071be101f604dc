import type { MedusaResponse } from "@medusajs/framework/http"
import { project } from "../../../schemas/fields"
import { salesChannelsOf, type StoreRequest } from "../../sales-channels"
import type { VendorPageQuery } from "../contract"
import { loadVendorPage } from "../load-vendor-page"

/** The page of one vendor, by id or handle. */
export async function GET(req: StoreRequest, res: MedusaResponse): Promise<void> {
  const { fields } = req.validatedQuery as VendorPageQuery
  res.json({ vendor: project(await loadVendorPage(req.scope, req.params.id, salesChannelsOf(req)), fields) })
}
