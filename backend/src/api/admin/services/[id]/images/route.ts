import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { prepareAll } from "../../../../../modules/media/content/prepare-media"
import { PURPOSE_RULES } from "../../../../../modules/media/purposes"
import { addServiceImagesWorkflow } from "../../../../../workflows/scheduling/add-service-images"
import { parse } from "../../../../contract"
import { imageUpload } from "../../../../schemas/venue"
import { receiveFiles } from "../../../../uploads/receive-files"
import { loadService } from "../../load-services"

/** Adds pictures to a service; they are checked by content and encoded anew before they are stored. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { largest } = PURPOSE_RULES.service_picture
  const files = await receiveFiles(req, res, { field: "files", largest })
  const { alt } = await parse(imageUpload, req.body)
  const pictures = await prepareAll(files, "service_picture", "files")
  const { principal_id: created_by } = workspaceOf(req)
  await addServiceImagesWorkflow(req.scope).run({
    input: { service_id: req.params.id, alt, created_by, pictures },
  })
  res.json({ service: await loadService(req.scope, req.params.id) })
}
