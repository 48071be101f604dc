import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { createVendorWorkflow } from "../../../workflows/vendors/create-vendor"
import { toOrder } from "../../schemas/list-query"
import type { CreateVendor } from "../../schemas/vendor"
import type { VendorListQuery } from "./contract"
import { loadVendor, presentVendor } from "./load-vendor"

/** All vendors, for the platform. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, status, submitted, limit, offset, order } = req.validatedQuery as VendorListQuery
  const [vendors, count] = await req.scope.resolve(VENDOR_MODULE).listAndCountVendors(
    {
      ...(status ? { status } : {}),
      ...(submitted === undefined ? {} : { submitted_at: submitted ? { $ne: null } : null }),
      ...(q ? { q } : {}),
    },
    { take: limit, skip: offset, order: toOrder(order) },
  )
  res.json({ vendors: vendors.map(presentVendor), count, offset, limit })
}

/** Creates a vendor that is approved at once. */
export async function POST(req: MedusaRequest<CreateVendor>, res: MedusaResponse): Promise<void> {
  const { result } = await createVendorWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ vendor: await loadVendor(req.scope, result.id) })
}
