import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { VenueVisibility } from "./set-visibility"

/** Which products enter or leave the store's sales channel, given what venues and vendor may show. */
export const findProductsToShowStep = createStep(
  "find-products-to-show",
  async ({ input, venues }: { input: { vendor_id?: string }; venues: VenueVisibility[] }, { container }) => {
    const visible = new Set(venues.filter((venue) => venue.visible).map(({ id }) => id))
    const services = await container
      .resolve(SCHEDULING_MODULE)
      .listServices(
        { venue_id: venues.map(({ id }) => id) },
        { select: ["product_id", "venue_id"], take: venues.length * 500 || 1 },
      )
    const show = services.filter(({ venue_id }) => visible.has(venue_id)).map(({ product_id }) => product_id)
    const hide = services.filter(({ venue_id }) => !visible.has(venue_id)).map(({ product_id }) => product_id)
    if (input.vendor_id) {
      const own = await productsOf(container, input.vendor_id)
      ;(own.approved ? show : hide).push(...own.ids)
    }
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
    const channel = store.default_sales_channel_id ?? ""
    const linked = await linkedProducts(container, channel, [...show, ...hide])
    return new StepResponse({
      id: channel,
      add: show.filter((id) => !linked.has(id)),
      remove: hide.filter((id) => linked.has(id)),
    })
  },
)

async function productsOf(container: MedusaContainer, vendorId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["id", "status", "products.id"],
    filters: { id: vendorId },
  })
  const [vendor] = data
  const products = (vendor?.products ?? []) as ({ id: string } | null)[]
  return { approved: vendor?.status === "approved", ids: products.flatMap((product) => product?.id ?? []) }
}

async function linkedProducts(
  container: MedusaContainer,
  channel: string,
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: channel, product_id: ids },
  })
  return new Set(data.map(({ product_id }) => product_id))
}
