import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"

/** Gives a client exactly these tags of its vendor; without a list its tags stay. */
export const setClientTagsStep = createStep(
  "set-client-tags",
  async ({ client_id, tag_ids }: { client_id: string; tag_ids?: string[] }, { container }) => {
    if (tag_ids === undefined) return new StepResponse(null, null)
    const clients = container.resolve(CLIENT_MODULE)
    const { vendor_id } = await clients.retrieveClient(client_id, { select: ["vendor_id"] })
    const known = await clients.listClientTags({ id: tag_ids, vendor_id }, { take: tag_ids.length || 1 })
    const foreign = tag_ids.find((id) => !known.some((tag) => tag.id === id))
    if (foreign) throw new MedusaError(MedusaError.Types.INVALID_DATA, `tag_ids: there is no tag ${foreign}`)
    return new StepResponse(null, { client_id, tag_ids: await clients.setTags(client_id, tag_ids) })
  },
  async (before, { container }) => {
    if (before) await container.resolve(CLIENT_MODULE).setTags(before.client_id, before.tag_ids)
  },
)
