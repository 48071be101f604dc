import { deleteFilesWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateVendorStep } from "./steps/update-vendor"

/**
 * Stores a picture (WebP, base64) as the logo of a vendor; the file of the one before is removed at the end, as nothing
 * can bring it back.
 * @throws 404 unknown vendor
 */
export const setVendorLogoWorkflow = createWorkflow(
  "set-vendor-logo",
  (input: { id: string; picture: string }) => {
    const files = uploadFilesWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        files: [
          {
            filename: "logo.webp",
            mimeType: "image/webp",
            content: input.picture,
            access: "public" as const,
          },
        ],
      })),
    })
    const vendor = updateVendorStep(
      transform({ input, files }, ({ input: { id }, files: [{ id: logo_file_id, url: logo_url }] }) => ({
        id,
        logo_url,
        logo_file_id,
      })),
    )
    when("it-had-a-logo", { vendor }, ({ vendor }) => Boolean(vendor.former_logo_file_id)).then(() => {
      deleteFilesWorkflow.runAsStep({
        input: transform({ vendor }, ({ vendor }) => ({ ids: [vendor.former_logo_file_id ?? ""] })),
      })
    })
    return new WorkflowResponse(vendor)
  },
)
