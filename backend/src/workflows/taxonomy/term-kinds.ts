import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { VENUE_MODULE } from "../../modules/venue"

/** What venues, and services, are found by. Categories of services are Medusa's product categories. */
export type TermKind = "venue_category" | "service_category" | "venue_tag" | "amenity"

/** The columns of a term; only categories have a parent and a rank and can be hidden. */
export interface TermColumns {
  name?: string
  handle?: string
  parent_id?: string | null
  rank?: number
  is_active?: boolean
}

/** A term as it is kept. */
export type Term = TermColumns & { id: string; name: string; handle: string }

/** One kind of term as it is kept. */
export interface TermStore {
  create(term: TermColumns & { name: string; handle: string }): Promise<{ id: string }>
  /** @throws 404 when there is none */
  retrieve(id: string): Promise<Term>
  update(term: TermColumns & { id: string }): Promise<unknown>
  delete(id: string): Promise<unknown>
  softDelete(id: string): Promise<unknown>
  restore(id: string): Promise<unknown>
}

/** The store of a kind of term. */
export function termsOf(container: MedusaContainer, kind: TermKind): TermStore {
  if (kind === "service_category") return serviceCategories(container)
  const venues = container.resolve(VENUE_MODULE)
  switch (kind) {
    case "venue_category":
      return {
        create: (term) => venues.createVenueCategories(term),
        retrieve: (id) => venues.retrieveVenueCategory(id),
        update: (term) => venues.updateVenueCategories(term),
        delete: (id) => venues.deleteVenueCategories(id),
        softDelete: (id) => venues.softDeleteVenueCategories(id),
        restore: (id) => venues.restoreVenueCategories(id),
      }
    case "venue_tag":
      return {
        create: (term) => venues.createVenueTags(term),
        retrieve: (id) => venues.retrieveVenueTag(id),
        update: (term) => venues.updateVenueTags(term),
        delete: (id) => venues.deleteVenueTags(id),
        softDelete: (id) => venues.softDeleteVenueTags(id),
        restore: (id) => venues.restoreVenueTags(id),
      }
    case "amenity":
      return {
        create: (term) => venues.createAmenities(term),
        retrieve: (id) => venues.retrieveAmenity(id),
        update: (term) => venues.updateAmenities(term),
        delete: (id) => venues.deleteAmenities(id),
        softDelete: (id) => venues.softDeleteAmenities(id),
        restore: (id) => venues.restoreAmenities(id),
      }
  }
}

/** Medusa's product categories under our names. They move by `moveCategory` alone, which keeps their paths right. */
function serviceCategories(container: MedusaContainer): TermStore {
  const products = container.resolve(Modules.PRODUCT)
  return {
    create: ({ parent_id, is_active = true, rank: _atTheEnd, ...term }) =>
      products.createProductCategories({ ...term, is_active, parent_category_id: parent_id ?? null }),
    async retrieve(id) {
      const { name, handle, parent_category_id, rank, is_active } = await products.retrieveProductCategory(id)
      return { id, name, handle, parent_id: parent_category_id, rank, is_active }
    },
    update: ({ id, parent_id: _moved, rank: _place, ...term }) => products.updateProductCategories(id, term),
    delete: (id) => products.deleteProductCategories([id]),
    softDelete: (id) => products.softDeleteProductCategories([id]),
    restore: (id) => products.restoreProductCategories([id]),
  }
}
