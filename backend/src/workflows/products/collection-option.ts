import type { Shop } from "./steps/find-shop"

/** The engine's provider for goods that people pack and hand over themselves. */
export const BY_HAND = "manual_manual"

interface Opened {
  plan: { collection: string; currency_code: string }
  sets: { service_zones: { id: string }[] }[]
  shop: Shop
}

/** The way of getting goods that every location offers: they are collected there, free of charge. */
export function collectionOption({ plan, sets, shop }: Opened) {
  return [
    {
      name: plan.collection,
      price_type: "flat" as const,
      provider_id: BY_HAND,
      service_zone_id: sets[0].service_zones[0].id,
      shipping_profile_id: shop.shipping_profile_id ?? "",
      type: { label: "Collect in person", description: "Ready when we write to you", code: "collect" },
      prices: [{ currency_code: plan.currency_code.toLowerCase(), amount: 0 }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
        { attribute: "is_return", value: "false", operator: "eq" as const },
      ],
    },
  ]
}
