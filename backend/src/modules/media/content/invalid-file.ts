import { MedusaError } from "@medusajs/framework/utils"

/** The fields in which files are sent: `file` alone, or several in `files`. */
export type FileField = "file" | "files"

/** 400 that names the field of the upload. */
export const invalidFile = (field: FileField, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${message}`)
