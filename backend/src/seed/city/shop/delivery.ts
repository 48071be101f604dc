import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { CITIES } from "../../data/cities"
import type { VendorSeed } from "../../data/shapes"
import type { City } from "../city"
import { BY_HAND } from "./location"

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
