import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { VENDOR_MODULE } from "../../modules/vendor"
import { vendorOfProduct } from "../products/vendor-of-product"
import type { ServiceStatus } from "./plan-publication"

/** What is published by its vendor and may have to wait for the platform. */
export type Reviewable = "service" | "product"

/** What the platform said, or has to say, about one of these. */
export interface ReviewState {
  status: "proposed" | "approved" | "rejected"
  reason: string | null
  proposed_at: Date
  decided_at: Date | null
}

/** A review as it is kept. */
export type Review = ReviewState & { id: string; vendor_id: string }

/** The reviews of one kind, at most one a thing. */
export interface ReviewStore {
  find(thingId: string): Promise<Review | undefined>
  create(thingId: string, review: ReviewState & { vendor_id: string; id?: string }): Promise<unknown>
  update(review: Partial<ReviewState> & { id: string; vendor_id?: string }): Promise<unknown>
  delete(id: string): Promise<unknown>
  /** @throws 404 unknown thing */
  statusOf(thingId: string): Promise<ServiceStatus>
  vendorOf(thingId: string): Promise<string>
}

/** The reviews of services or of products. */
export function reviewsOf(container: MedusaContainer, about: Reviewable): ReviewStore {
  return about === "service" ? ofServices(container) : ofProducts(container)
}

function ofServices(container: MedusaContainer): ReviewStore {
  const vendors = container.resolve(VENDOR_MODULE)
  const scheduling = container.resolve(SCHEDULING_MODULE)
  return {
    find: async (service_id) => (await vendors.listServiceReviews({ service_id }, { take: 1 }))[0],
    create: (service_id, review) => vendors.createServiceReviews({ ...review, service_id }),
    update: (review) => vendors.updateServiceReviews(review),
    delete: (id) => vendors.deleteServiceReviews([id]),
    statusOf: async (id) => (await scheduling.retrieveService(id, { select: ["id", "status"] })).status,
    async vendorOf(id) {
      const { venue_id } = await scheduling.retrieveService(id, { select: ["venue_id"] })
      const [schedule] = await scheduling.listVenueSchedules({ venue_id }, { take: 1 })
      return schedule.vendor_id
    },
  }
}

function ofProducts(container: MedusaContainer): ReviewStore {
  const vendors = container.resolve(VENDOR_MODULE)
  const products = container.resolve(Modules.PRODUCT)
  return {
    find: async (product_id) => (await vendors.listProductReviews({ product_id }, { take: 1 }))[0],
    create: (product_id, review) => vendors.createProductReviews({ ...review, product_id }),
    update: (review) => vendors.updateProductReviews(review),
    delete: (id) => vendors.deleteProductReviews([id]),
    async statusOf(id) {
      const { status } = await products.retrieveProduct(id, { select: ["id", "status"] })
      return status === "published" ? "published" : "draft"
    },
    vendorOf: (id) => vendorOfProduct(container, id),
  }
}
