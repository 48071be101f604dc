import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Where a vendor's goods lie and how they travel; nothing until it has its first product or location. */
export interface Shop {
  location_ids: string[]
  shipping_profile_id: string | null
}

interface VendorRow {
  stock_locations?: ({ id: string } | null)[]
  shipping_profiles?: ({ id: string } | null)[]
}

/** Finds the locations and the shipping profile of a vendor. */
export const findShopStep = createStep(
  "find-shop",
  async ({ vendor_id }: { vendor_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "vendor",
      fields: ["id", "stock_locations.id", "shipping_profiles.id"],
      filters: { id: vendor_id },
    })
    const [vendor] = data as unknown as VendorRow[]
    const idsOf = (rows: ({ id: string } | null)[] = []) => rows.flatMap((row) => row?.id ?? [])
    return new StepResponse<Shop>({
      location_ids: idsOf(vendor?.stock_locations),
      shipping_profile_id: idsOf(vendor?.shipping_profiles)[0] ?? null,
    })
  },
)
