import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const TITLE = "Plaza storefront"
const ENGINE_TITLE = "Default Publishable API Key"

/**
 * The publishable key that the storefront sends, bound to its sales channel; the engine's own first key becomes it.
 * Answers the key itself.
 */
export async function ensurePublishableKey(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "api_key",
    fields: ["id", "title", "token", "revoked_at", "sales_channels.id"],
    filters: { type: "publishable", title: [TITLE, ENGINE_TITLE] },
  })
  const usable = data.filter(({ revoked_at }) => !revoked_at)
  const known = usable.find(({ title }) => title === TITLE) ?? usable[0]
  if (known && known.title !== TITLE) {
    await container.resolve(Modules.API_KEY).updateApiKeys(known.id, { title: TITLE })
  }
  const key = known ?? (await createKey(container))
  const channels = (known?.sales_channels ?? []) as ({ id: string } | null)[]
  if (!channels.some((channel) => channel?.id === salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } })
  }
  return key.token
}

async function createKey(container: MedusaContainer) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: TITLE, type: "publishable", created_by: "" }] },
  })
  return result[0]
}
