import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../access/workspace-of"
import { prepareAll } from "../../modules/media/content/prepare-media"
import { PURPOSE_RULES, type Purpose } from "../../modules/media/purposes"
import { parse } from "../contract"
import { imageUpload } from "../schemas/venue"
import { receiveFiles } from "./receive-files"

/**
 * The pictures of a request with what they show, checked by content and encoded anew, and who sent them.
 * @throws 400 naming `files` or `alt`
 */
export async function receivePictures(req: MedusaRequest, res: MedusaResponse, purpose: Purpose) {
  const { largest } = PURPOSE_RULES[purpose]
  const files = await receiveFiles(req, res, { field: "files", largest })
  const { alt } = await parse(imageUpload, req.body)
  const pictures = await prepareAll(files, purpose, "files")
  return { alt, pictures, created_by: workspaceOf(req).principal_id }
}
