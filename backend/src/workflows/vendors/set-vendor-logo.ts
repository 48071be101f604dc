import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { removeMediaStep } from "../media/steps/remove-media"
import { storeMediaWorkflow } from "../media/store-media"
import { updateVendorStep } from "./steps/update-vendor"

/**
 * Stores a picture as the logo of a vendor; the one before is removed at the end, as nothing can bring it back. A logo
 * of the demo city is a single file of its own.
 * @throws 404 unknown vendor
 */
export const setVendorLogoWorkflow = createWorkflow(
  "set-vendor-logo",
  (input: { id: string; created_by: string; picture: PreparedMedia }) => {
    const stored = storeMediaWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id, created_by, picture } }) => ({
        media: [picture],
        vendor_id: id,
        owner_id: id,
        created_by,
        alt: "",
        attached: true,
      })),
    })
    const vendor = updateVendorStep(
      transform({ input, stored }, ({ input: { id }, stored: [{ url: logo_url }] }) => ({
        id,
        logo_url,
        logo_file_id: null,
      })),
    )
    when("it-had-a-file", { vendor }, ({ vendor }) => Boolean(vendor.former_logo_file_id)).then(() => {
      deleteFilesWorkflow.runAsStep({
        input: transform({ vendor }, ({ vendor }) => ({ ids: [vendor.former_logo_file_id ?? ""] })),
      })
    })
    removeMediaStep(transform({ vendor }, ({ vendor }) => ({ urls: [vendor.former_logo_url] })))
    return new WorkflowResponse(vendor)
  },
)
