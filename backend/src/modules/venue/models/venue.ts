import { model } from "@medusajs/framework/utils"
import { Amenity } from "./amenity"
import { VenueCategory } from "./venue-category"
import { VenueFaq } from "./venue-faq"
import { VenueImage } from "./venue-image"
import { VenueTag } from "./venue-tag"

/**
 * One location of a vendor. `visible` is true while it is published and its vendor approved; shoppers see no other.
 * `time_zone` is an IANA name, `currency_code` a lower-case ISO 4217 code.
 */
export const Venue = model
  .define("venue", {
    id: model.id({ prefix: "ven" }).primaryKey(),
    vendor_id: model.text(),
    name: model.text().searchable(),
    handle: model.text(),
    description: model.text().searchable().nullable(),
    status: model.enum(["draft", "pending", "published", "rejected", "suspended"]).default("draft"),
    status_reason: model.text().nullable(),
    visible: model.boolean().default(false),
    address_1: model.text().nullable(),
    city: model.text().searchable().nullable(),
    province: model.text().nullable(),
    postal_code: model.text().nullable(),
    country_code: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    time_zone: model.text(),
    currency_code: model.text(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    rating_average: model.float().nullable(),
    rating_count: model.number().default(0),
    images: model.hasMany(() => VenueImage, { mappedBy: "venue" }),
    faqs: model.hasMany(() => VenueFaq, { mappedBy: "venue" }),
    categories: model.manyToMany(() => VenueCategory, {
      pivotTable: "venue_venue_category",
      mappedBy: "venues",
    }),
    tags: model.manyToMany(() => VenueTag, { pivotTable: "venue_venue_tag", mappedBy: "venues" }),
    amenities: model.manyToMany(() => Amenity, { pivotTable: "venue_amenity_link", mappedBy: "venues" }),
  })
  .cascades({ delete: ["images", "faqs"], detach: ["categories", "tags", "amenities"] })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["vendor_id"], where: "deleted_at IS NULL" },
    { on: ["status", "name"], where: "deleted_at IS NULL" },
    { on: ["visible", "name"], where: "deleted_at IS NULL" },
    { on: ["city"], where: "deleted_at IS NULL" },
    { on: ["latitude", "longitude"], where: "visible AND deleted_at IS NULL" },
  ])
