import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../../../access/workspace-of"
import { prepareAll } from "../../../../../modules/media/content/prepare-media"
import { PURPOSE_RULES } from "../../../../../modules/media/purposes"
import { addVenueImagesWorkflow } from "../../../../../workflows/venues/add-venue-images"
import { parse } from "../../../../contract"
import { imageUpload } from "../../../../schemas/venue"
import { receiveFiles } from "../../../../uploads/receive-files"
import { loadVenue } from "../../load-venues"

/** Adds pictures to a venue; they are checked by content and encoded anew before they are stored. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { largest } = PURPOSE_RULES.venue_picture
  const files = await receiveFiles(req, res, { field: "files", largest })
  const { alt } = await parse(imageUpload, req.body)
  const pictures = await prepareAll(files, "venue_picture", "files")
  const { principal_id: created_by } = workspaceOf(req)
  await addVenueImagesWorkflow(req.scope).run({
    input: { venue_id: req.params.id, alt, created_by, pictures },
  })
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}
