import { model } from "@medusajs/framework/utils"
import { ServiceAddOn } from "./service-add-on"
import { ServicePrerequisite } from "./service-prerequisite"
import { ServiceRate } from "./service-rate"
import { ServiceResource } from "./service-resource"
import { ServiceStaff } from "./service-staff"
import { ServiceVariant } from "./service-variant"

/**
 * The booking rules of one service; its title, prices and pictures are the Medusa product `product_id`.
 * Lengths are minutes of elapsed time, `maximum_advance_days` local days of the venue. A class is booked by its
 * sessions, an appointment by the time of staff; `capacity` is the seats of a session or the largest party. Limits
 * count visits (null: none); days are the venue's.
 */
export const Service = model
  .define("service", {
    id: model.id({ prefix: "svc" }).primaryKey(),
    product_id: model.text(),
    venue_id: model.text(),
    title: model.text().searchable(),
    handle: model.text(),
    status: model.enum(["draft", "published"]).default("draft"),
    kind: model.enum(["appointment", "class"]).default("appointment"),
    rank: model.number().default(0),
    buffer_before_minutes: model.number().default(0),
    buffer_after_minutes: model.number().default(0),
    slot_interval_minutes: model.number().default(15),
    minimum_notice_minutes: model.number().default(0),
    maximum_advance_days: model.number().default(90),
    capacity: model.number().default(1),
    daily_limit_per_staff: model.number().nullable(),
    daily_limit_per_customer: model.number().nullable(),
    active_limit_per_customer: model.number().nullable(),
    approval: model.enum(["automatic", "manual"]).default("automatic"),
    deposit_type: model.enum(["full", "none", "percentage", "fixed"]).default("full"),
    deposit_value: model.bigNumber().nullable(),
    free_until_minutes: model.number().default(1440),
    late_fee_percentage: model.float().default(0),
    no_show_fee_percentage: model.float().default(0),
    max_reschedules: model.number().nullable(),
    season_from: model.text().nullable(),
    season_until: model.text().nullable(),
    weekly: model.json().nullable(),
    paused: model.boolean().default(false),
    variants: model.hasMany(() => ServiceVariant, { mappedBy: "service" }),
    add_ons: model.hasMany(() => ServiceAddOn, { mappedBy: "service" }),
    staff: model.hasMany(() => ServiceStaff, { mappedBy: "service" }),
    resources: model.hasMany(() => ServiceResource, { mappedBy: "service" }),
    rates: model.hasMany(() => ServiceRate, { mappedBy: "service" }),
    prerequisites: model.hasMany(() => ServicePrerequisite, { mappedBy: "service" }),
  })
  .cascades({ delete: ["variants", "add_ons", "staff", "resources", "rates", "prerequisites"] })
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["venue_id", "rank"], where: "deleted_at IS NULL" },
  ])
  .checks([
    {
      name: "CK_service_minutes",
      expression:
        "buffer_before_minutes >= 0 AND buffer_after_minutes >= 0 AND slot_interval_minutes > 0 AND minimum_notice_minutes >= 0 AND maximum_advance_days >= 0 AND capacity > 0",
    },
  ])
