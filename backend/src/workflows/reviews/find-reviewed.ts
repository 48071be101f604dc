import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { VENDOR_MODULE } from "../../modules/vendor"
import { VENUE_MODULE } from "../../modules/venue"
import { vendorOfProduct } from "../products/vendor-of-product"
import type { Reviewable } from "./review-store"

/** What the platform decides about. */
export type About = "vendor" | "venue" | Reviewable

/** How a vendor, venue, service or product is called, whose it is, and its page in the admin. */
export async function findReviewed(container: MedusaContainer, about: About, id: string) {
  const { name, vendor_id, page } = await FINDERS[about](container, id)
  const vendor = await container.resolve(VENDOR_MODULE).retrieveVendor(vendor_id)
  return { name: name ?? vendor.name, to: vendor.email, page }
}

type Found = { name: string | null; vendor_id: string; page: string }

const FINDERS: Record<About, (container: MedusaContainer, id: string) => Promise<Found>> = {
  vendor: async (_, id) => ({ name: null, vendor_id: id, page: "/onboarding" }),
  venue: async (container, id) => {
    const { name, vendor_id } = await container.resolve(VENUE_MODULE).retrieveVenue(id)
    return { name, vendor_id, page: `/venues/${id}` }
  },
  service: async (container, id) => {
    const { title, venue_id } = await container.resolve(SCHEDULING_MODULE).retrieveService(id)
    const { vendor_id } = await container.resolve(VENUE_MODULE).retrieveVenue(venue_id)
    return { name: title, vendor_id, page: `/services/${id}` }
  },
  product: async (container, id) => {
    const { title } = await container.resolve(Modules.PRODUCT).retrieveProduct(id, { select: ["title"] })
    return { name: title, vendor_id: await vendorOfProduct(container, id), page: `/vendor-products/${id}` }
  },
}
