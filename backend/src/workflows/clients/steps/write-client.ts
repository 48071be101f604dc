import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"
import { conflict } from "../../../modules/scheduling/conflict"
import type { UpdateClient } from "../update-client"

/** Writes what the vendor says of a client; what is left out stays, null clears. Who was forgotten stays so. */
export const writeClientStep = createStep(
  "write-client",
  async ({ id, tag_ids: _, ...contact }: UpdateClient, { container }) => {
    const clients = container.resolve(CLIENT_MODULE)
    const { name, email, phone, corrected_at, forgotten_at } = await clients.retrieveClient(id)
    if (forgotten_at) throw conflict("client_forgotten", "What was kept of this client was erased for good")
    if (Object.keys(contact).length === 0) return new StepResponse(null, null)
    await clients.updateClients({ id, ...contact, corrected_at: new Date() })
    return new StepResponse(null, { id, name, email, phone, corrected_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve(CLIENT_MODULE).updateClients(before)
  },
)
