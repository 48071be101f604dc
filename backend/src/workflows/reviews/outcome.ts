import type { MailTemplate } from "../../mail/templates"
import type { VendorStep } from "../vendors/vendor-states"

/** The mail that tells a vendor of each step of the platform; of its own step it needs none. */
export const OUTCOMES = {
  submit: null,
  approve: "review_approved",
  reject: "review_rejected",
  suspend: "review_suspended",
  reinstate: "review_reinstated",
} as const satisfies Record<VendorStep, MailTemplate | null>
