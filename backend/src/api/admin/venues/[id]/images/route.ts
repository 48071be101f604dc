import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveFiles } from "../../../../../images/receive-files"
import { toWebPictures } from "../../../../../images/to-web-picture"
import { addVenueImagesWorkflow } from "../../../../../workflows/venues/add-venue-images"
import { parse } from "../../../../contract"
import { imageUpload } from "../../../../schemas/venue"
import { loadVenue } from "../../load-venues"

/** Adds pictures to a venue; they are checked by content and encoded anew before they are stored. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const files = await receiveFiles(req, res)
  const { alt } = await parse(imageUpload, req.body)
  const pictures = (await toWebPictures(files)).map((picture) => picture.toString("base64"))
  await addVenueImagesWorkflow(req.scope).run({ input: { venue_id: req.params.id, alt, pictures } })
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}
