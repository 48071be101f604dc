import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateVendor } from "../../../api/schemas/vendor"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { withFreeHandle } from "../../../text/free-handle"

/** A vendor with the state that it begins in. */
export type NewVendor = CreateVendor & { status: "pending" | "approved" }

/** Inserts a vendor; compensation removes it. */
export const createVendorStep = createStep(
  "create-vendor",
  async (input: NewVendor, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { id } = await withFreeHandle(input, (handle) => vendors.createVendors({ ...input, handle }))
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENDOR_MODULE).deleteVendors([id])
  },
)
