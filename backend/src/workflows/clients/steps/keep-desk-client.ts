import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"
import type { Acquaintance, KeptClient } from "../../../modules/client/keep-clients"

/** Keeps somebody as the desk told of them; undone, who was new is unknown again. */
export const keepDeskClientStep = createStep(
  "keep-desk-client",
  async (given: Acquaintance, { container }) => {
    const [kept] = await container.resolve(CLIENT_MODULE).keep("desk", [given])
    return new StepResponse(kept, kept)
  },
  async (kept: KeptClient | undefined, { container }) => {
    if (kept?.is_new) await container.resolve(CLIENT_MODULE).deleteClients(kept.id)
  },
)
