import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"

/**
 * The pictures of a customer, but for the latest with `keep_latest`. Of several that come at once, whoever looks last sees
 * them all, and all mean the same one by the latest.
 */
export const formerCustomerPicturesStep = createStep(
  "former-customer-pictures",
  async ({ customer_id, keep_latest }: { customer_id: string; keep_latest: boolean }, { container }) => {
    const pictures = await container
      .resolve(MEDIA_MODULE)
      .listMediaAssets(
        { purpose: "customer_picture", owner_id: customer_id },
        { select: ["id"], order: { id: "DESC" }, take: null },
      )
    return new StepResponse(pictures.slice(keep_latest ? 1 : 0).map(({ id }) => id))
  },
)
