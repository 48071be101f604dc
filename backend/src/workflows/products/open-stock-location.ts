import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../modules/vendor"
import { BY_HAND, collectionOption } from "./collection-option"
import { findShopStep } from "./steps/find-shop"
import { openStockLevelsStep } from "./steps/open-stock-levels"
import { planStockLocationStep, type NewStockLocation } from "./steps/plan-stock-location"

/**
 * Opens a place where a vendor's goods lie: the storefront sells from it, in its country, and what is bought can be collected
 * there free of charge. The vendor's first location also brings the shipping profile of its products. Run it under the
 * vendor's lock. Answers the location's `id`.
 * @throws 404 unknown vendor, 409 `venue_missing`
 */
export const openStockLocationWorkflow = createWorkflow("open-stock-location", (input: NewStockLocation) => {
  const plan = planStockLocationStep(input)
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ plan }, ({ plan }) => ({ locations: [plan.location] })),
  })
  const location = transform({ locations }, ({ locations: [{ id }] }) => ({ id }))
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ plan, location }, ({ plan, location: { id } }) => ({
      id,
      add: [plan.sales_channel_id],
    })),
  })
  const sets = createFulfillmentSets(
    transform({ plan, location }, ({ plan: { country_code }, location: { id } }) => [
      {
        name: `Goods at ${id}`,
        type: "shipping",
        service_zones: [
          {
            name: `From ${id}`,
            geo_zones: [{ type: "country" as const, country_code: country_code.toLowerCase() }],
          },
        ],
      },
    ]),
  )
  createRemoteLinkStep(
    transform({ input, location, sets }, ({ input, location, sets }) => {
      const of = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } }
      return [
        { ...of, [VENDOR_MODULE]: { vendor_id: input.vendor_id } },
        { ...of, [Modules.FULFILLMENT]: { fulfillment_provider_id: BY_HAND } },
        { ...of, [Modules.FULFILLMENT]: { fulfillment_set_id: sets[0].id } },
      ]
    }),
  ).config({ name: "link-stock-location" })
  const before = findShopStep(input)
  when("vendor-has-no-profile", { before }, ({ before }) => !before.shipping_profile_id).then(() => {
    const profiles = createShippingProfilesWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ data: [plan.profile] })),
    })
    createRemoteLinkStep(
      transform({ input, profiles }, ({ input, profiles }) => [
        {
          [Modules.FULFILLMENT]: { shipping_profile_id: profiles[0].id },
          [VENDOR_MODULE]: { vendor_id: input.vendor_id },
        },
      ]),
    ).config({ name: "link-shipping-profile" })
  })
  const shop = findShopStep(input).config({ name: "find-shop-with-profile" })
  createShippingOptionsWorkflow.runAsStep({ input: transform({ plan, sets, shop }, collectionOption) })
  openStockLevelsStep(input)
  return new WorkflowResponse(location)
})
