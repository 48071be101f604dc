import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/** A question that visitors ask, with the venue's answer. */
export const VenueFaq = model.define("venue_faq", {
  id: model.id({ prefix: "vfaq" }).primaryKey(),
  question: model.text(),
  answer: model.text(),
  rank: model.number().default(0),
  venue: model.belongsTo(() => Venue, { mappedBy: "faqs" }),
})
