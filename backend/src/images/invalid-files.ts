import { MedusaError } from "@medusajs/framework/utils"

/** 400 that names the field `files`. */
export const invalidFiles = (message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `files: ${message}`)
