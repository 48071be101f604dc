import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { BY_HAND } from "../../../workflows/products/collection-option"
import { CITIES } from "../../data/cities"
import type { VendorSeed } from "../../data/shapes"
import type { City } from "../city"

/** A vendor's shipping profile with the ways its parcels travel. Answers the profile's id. */
export async function ensureDelivery(
  city: City,
  vendor: VendorSeed,
  vendorId: string,
  service_zone_id: string,
): Promise<string> {
  const fulfillment = city.container.resolve(Modules.FULFILLMENT)
  const name = `Parcels of ${vendor.name}`
  const [known] = await fulfillment.listShippingProfiles({ name }, { take: 1 })
  const metadata = { vendor_id: vendorId }
  const profile = known ?? (await fulfillment.createShippingProfiles({ name, type: "default", metadata }))
  await linkToVendor(city, profile.id, vendorId)
  const options = await fulfillment.listShippingOptions({ shipping_profile_id: profile.id }, { take: 20 })
  const { delivery, currency_code } = CITIES[vendor.city]
  const missing = delivery.filter((way) => !options.some((option) => option.name === way.name))
  if (missing.length === 0) return profile.id
  await createShippingOptionsWorkflow(city.container).run({
    input: missing.map(({ name: label, code, description, price }) => ({
      name: label,
      price_type: "flat" as const,
      provider_id: BY_HAND,
      service_zone_id,
      shipping_profile_id: profile.id,
      type: { label, description, code },
      prices: [{ currency_code, amount: price }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
        { attribute: "is_return", value: "false", operator: "eq" as const },
      ],
    })),
  })
  return profile.id
}

/** Notes whose profile it is, once. */
async function linkToVendor(
  { container }: City,
  shipping_profile_id: string,
  vendor_id: string,
): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "shipping_profile", fields: ["id", "vendor.id"], filters: { id: shipping_profile_id } })
  const [row] = data as unknown as { vendor?: object | null }[]
  if (row?.vendor) return
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.FULFILLMENT]: { shipping_profile_id },
    [VENDOR_MODULE]: { vendor_id },
  })
}
