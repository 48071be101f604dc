import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { removeMediaStep } from "../media/steps/remove-media"
import { storeMediaWorkflow } from "../media/store-media"
import { findStaffVendorStep } from "./steps/find-staff-vendor"
import { updateStaffStep } from "./steps/update-staff"

/**
 * Stores a picture of a staff member in place of the one before; null takes it away. What it replaces is removed at the
 * end, as nothing can bring it back.
 * @throws 404 unknown staff member
 */
export const setStaffPictureWorkflow = createWorkflow(
  "set-staff-picture",
  (input: { id: string; created_by: string; picture: PreparedMedia | null }) => {
    const staff = findStaffVendorStep(transform({ input }, ({ input: { id } }) => ({ id })))
    const stored = storeMediaWorkflow.runAsStep({
      input: transform({ input, staff }, ({ input: { id, created_by, picture }, staff }) => ({
        media: picture ? [picture] : [],
        vendor_id: staff.vendor_id,
        owner_id: id,
        created_by,
        alt: staff.name,
        attached: true,
      })),
    })
    updateStaffStep(
      transform({ input, stored }, ({ input: { id }, stored }) => ({
        id,
        picture_url: stored[0]?.url ?? null,
      })),
    )
    removeMediaStep(transform({ staff }, ({ staff }) => ({ urls: [staff.picture_url] })))
    return new WorkflowResponse(stored)
  },
)
