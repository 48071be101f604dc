import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteStockLocationWorkflow } from "../../../../../workflows/products/delete-stock-location"
import { updateVendorLocationWorkflow } from "../../../../../workflows/products/update-vendor-location"
import type { UpdateStockLocation } from "../../../../schemas/stock"
import { loadLocation } from "../../load-locations"

/** One location. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ stock_location: await loadLocation(req.scope, req.params.id) })
}

/** Changes name and address of a location. */
export async function POST(req: MedusaRequest<UpdateStockLocation>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await updateVendorLocationWorkflow(req.scope).run({ input: { id, body: req.validatedBody } })
  res.json({ stock_location: await loadLocation(req.scope, id) })
}

/** Closes a location where nothing lies any more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await deleteStockLocationWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "stock_location", deleted: true })
}
