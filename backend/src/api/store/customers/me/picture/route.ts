import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { prepareMedia } from "../../../../../modules/media/content/prepare-media"
import { PURPOSE_RULES } from "../../../../../modules/media/purposes"
import { changeCustomerPictureWorkflow } from "../../../../../workflows/media/change-customer-picture"
import { removeCustomerPictureWorkflow } from "../../../../../workflows/media/remove-customer-picture"
import { receiveFile } from "../../../../uploads/receive-files"
import { loadCustomerPicture } from "./load-customer-picture"

/** The customer's own picture. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ picture: await loadCustomerPicture(req.scope, req.auth_context.actor_id) })
}

/** Puts a picture in the place of the one before. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customer_id = req.auth_context.actor_id
  const file = await receiveFile(req, res, { field: "file", largest: PURPOSE_RULES.customer_picture.largest })
  const picture = await prepareMedia(file, "customer_picture", "file")
  await changeCustomerPictureWorkflow(req.scope).run({ input: { customer_id, picture } })
  res.json({ picture: await loadCustomerPicture(req.scope, customer_id) })
}

/** Takes it away; without one nothing happens. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customer_id = req.auth_context.actor_id
  await removeCustomerPictureWorkflow(req.scope).run({ input: { customer_id } })
  res.json({ id: customer_id, object: "customer_picture", deleted: true })
}
