import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { invalidFiles } from "./invalid-files"

const MEGABYTE = 1024 * 1024

/** One upload holds at most 10 files of 8 MB each. */
const limits = { files: 10, fileSize: 8 * MEGABYTE, fields: 10, fieldSize: 16 * 1024, parts: 20 }

const readMultipart = multer({ storage: multer.memoryStorage(), limits }).array("files", limits.files)

/** A file of a multipart request; `mimetype` is what the sender says it is. */
export type ReceivedFile = Pick<Express.Multer.File, "buffer" | "mimetype" | "originalname">

/**
 * Reads the `files` of a multipart request into memory; its other fields are in `req.body` afterwards.
 * @throws 400 naming `files` when there are none, too many, too large ones, or the request is malformed
 */
export async function receiveFiles(req: MedusaRequest, res: MedusaResponse): Promise<ReceivedFile[]> {
  await new Promise<void>((resolve, reject) => {
    void readMultipart(req, res, (error: unknown) =>
      error ? reject(invalidFiles(explain(error))) : resolve(),
    )
  })
  const files = Array.isArray(req.files) ? req.files : []
  if (files.length === 0) throw invalidFiles("send at least one picture as multipart/form-data")
  return files
}

function explain(error: unknown): string {
  const code = error instanceof multer.MulterError ? error.code : undefined
  if (code === "LIMIT_FILE_SIZE") return "a file is larger than 8 MB"
  if (code === "LIMIT_FILE_COUNT") return "there are more than 10 files"
  if (code === "LIMIT_UNEXPECTED_FILE") return "there are more than 10 files, or files in another field"
  return `the upload cannot be read (${error instanceof Error ? error.message : String(error)})`
}
