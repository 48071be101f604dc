import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { invalidFile, type FileField } from "../../modules/media/content/invalid-file"
import type { SentFile } from "../../modules/media/content/prepared-media"
import { LARGEST_FILE, MEGABYTE } from "../../modules/media/purposes"

/** How many files one request may have in the field `files`. */
const MOST_FILES = 10

const rest = { fields: 10, fieldSize: 16 * 1024, parts: 20 }

const reader = (field: FileField, files: number, fileSize: number) =>
  multer({ storage: multer.memoryStorage(), limits: { files, fileSize, ...rest } }).array(field, files)

/**
 * Reads the files of a multipart request into memory; its other fields are in `req.body` afterwards.
 * @throws 400 naming the field when there are none, too many, too large ones, or the request is malformed
 */
export async function receiveFiles(
  req: MedusaRequest,
  res: MedusaResponse,
  { field, largest = LARGEST_FILE }: { field: FileField; largest?: number },
): Promise<SentFile[]> {
  const most = field === "file" ? 1 : MOST_FILES
  await new Promise<void>((resolve, reject) => {
    void reader(field, most, largest)(req, res, (error: unknown) =>
      error ? reject(invalidFile(field, explain(error, most, largest))) : resolve(),
    )
  })
  const files = Array.isArray(req.files) ? req.files : []
  if (files.length > 0) return files
  const wanted = field === "file" ? "send a file" : "send at least one picture"
  throw invalidFile(field, `${wanted} as multipart/form-data`)
}

/**
 * Reads the one file of a multipart request.
 * @throws 400 naming the field, also when there are several
 */
export async function receiveFile(
  req: MedusaRequest,
  res: MedusaResponse,
  options: { field: FileField; largest?: number },
): Promise<SentFile> {
  const files = await receiveFiles(req, res, options)
  if (files.length > 1) throw invalidFile(options.field, "send one picture")
  return files[0]
}

function explain(error: unknown, most: number, largest: number): string {
  const code = error instanceof multer.MulterError ? error.code : undefined
  const many = most === 1 ? "there is more than one file" : `there are more than ${most} files`
  if (code === "LIMIT_FILE_SIZE") return `a file is larger than ${largest / MEGABYTE} MB`
  if (code === "LIMIT_FILE_COUNT") return many
  if (code === "LIMIT_UNEXPECTED_FILE") return `${many}, or files in another field`
  return `the upload cannot be read (${error instanceof Error ? error.message : String(error)})`
}
