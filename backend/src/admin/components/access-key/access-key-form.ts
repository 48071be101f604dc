import { z } from "zod"

import { requiredText, say } from "../../lib/forms/rules"
import { isVendorRole, type Role } from "../../lib/member/roles"

const role = z.custom<Role>((value) => typeof value === "string" && value !== "", say("required"))

/** A secret API key; the platform names the business of a role that is in one. */
export const accessKeySchema = (ofPlatform: boolean) =>
  z
    .object({
      title: requiredText(),
      role,
      vendor_id: z.string(),
      /** `YYYY-MM-DD`, or empty for a key without an end */
      expires_on: z.string(),
    })
    .refine(({ role, vendor_id }) => !ofPlatform || !isVendorRole(role) || vendor_id !== "", {
      ...say("required"),
      path: ["vendor_id"],
    })

export type AccessKeyValues = z.infer<ReturnType<typeof accessKeySchema>>

export const newAccessKey = (): AccessKeyValues => ({
  title: "",
  role: "manager",
  vendor_id: "",
  expires_on: "",
})

/** The body that makes the key; it ends with its last day on the clocks of who makes it. */
export function accessKeyBody({ title, role, vendor_id, expires_on }: AccessKeyValues) {
  return {
    title,
    role,
    ...(isVendorRole(role) && vendor_id ? { vendor_id } : {}),
    ...(expires_on ? { expires_at: new Date(`${expires_on}T23:59:59`).toISOString() } : {}),
  }
}
