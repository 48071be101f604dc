import { model } from "@medusajs/framework/utils"

/**
 * One thing that was done, and by whom. The database refuses to change or remove a row. Ids say who and what; values that
 * are personal are only in `changes` and `origin`, encrypted for the person they are about.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    at: model.dateTime(),
    /** `account` is a sign-in that leads to nobody yet, `guest` nobody who is known. */
    actor_kind: model.enum(["user", "api-key", "customer", "account", "guest", "system"]),
    /** The user, secret API key, customer or sign-in. */
    actor_id: model.text().nullable(),
    membership_id: model.text().nullable(),
    role: model.text().nullable(),
    /** The vendor the actor worked for. */
    actor_vendor_id: model.text().nullable(),
    /** A route as the route table writes it, or the name of an event. */
    action: model.text(),
    target_kind: model.text().nullable(),
    target_id: model.text().nullable(),
    /** The vendor whose matter it is; null for the platform's own. */
    vendor_id: model.text().nullable(),
    /** `unknown`: begun, and the server never came to its end. */
    outcome: model.enum(["done", "refused", "failed", "unknown"]),
    /** The HTTP status that was answered. */
    status: model.number().nullable(),
    changes: model.json(),
    /** Facts besides the changes that are not personal. */
    details: model.json(),
    /** Whom the origin is about. */
    origin_subject: model.text().nullable(),
    /** Client address and user agent, sealed. */
    origin: model.text().nullable(),
  })
  .indexes([
    { on: ["at", "id"] },
    { on: ["vendor_id", "at", "id"] },
    { on: ["actor_id", "at"] },
    { on: ["target_id", "at"] },
    { on: ["action", "at"] },
  ])
