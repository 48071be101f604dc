import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openApiDocument } from "../../openapi/document"
import { contracts } from "../contracts"

const document = openApiDocument(contracts)

/** The description of every route of ours. */
export function GET(_: MedusaRequest, res: MedusaResponse): void {
  res.json(document)
}
