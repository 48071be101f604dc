import { model } from "@medusajs/framework/utils"

/**
 * A handle that a category, tag or amenity had before it was renamed or merged into `term_id`; old links lead there.
 * A handle that another one of its kind bears today is that one's.
 */
export const TermAlias = model
  .define("term_alias", {
    id: model.id({ prefix: "talias" }).primaryKey(),
    kind: model.enum(["venue_category", "service_category", "venue_tag", "amenity"]),
    handle: model.text(),
    term_id: model.text(),
  })
  .indexes([
    { on: ["kind", "handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["kind", "term_id"], where: "deleted_at IS NULL" },
  ])
