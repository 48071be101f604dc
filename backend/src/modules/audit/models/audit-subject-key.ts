import { model } from "@medusajs/framework/utils"

/**
 * The key that the personal values about one subject are encrypted with, itself sealed by the key of the environment. Once
 * the subject is forgotten the key is gone and no other takes its place.
 */
export const AuditSubjectKey = model.define("audit_subject_key", {
  subject_id: model.text().primaryKey(),
  sealed_key: model.text().nullable(),
  forgotten_at: model.dateTime().nullable(),
})
