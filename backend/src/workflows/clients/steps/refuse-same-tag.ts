import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"
import { conflict } from "../../../modules/scheduling/conflict"

/** Refuses a second tag of a name in a vendor's list, however it is written. */
export const refuseSameTagStep = createStep(
  "refuse-same-tag",
  async ({ id, vendor_id, name }: { id?: string; vendor_id?: string; name?: string }, { container }) => {
    if (name === undefined) return new StepResponse(null)
    const clients = container.resolve(CLIENT_MODULE)
    const vendor = vendor_id ?? (await clients.retrieveClientTag(id ?? "")).vendor_id
    const tags = await clients.listClientTags({ vendor_id: vendor }, { select: ["id", "name"], take: 1000 })
    const same = tags.find((tag) => tag.id !== id && tag.name.toLowerCase() === name.toLowerCase())
    if (same) throw conflict("tag_exists", `There is a tag ${same.name} already`, { tag_id: same.id })
    return new StepResponse(null)
  },
)
