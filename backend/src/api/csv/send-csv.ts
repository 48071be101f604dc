import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"
import { actorOfRequest, originOfRequest } from "../../audit/of-request"
import { recordAudit } from "../../audit/record-audit"

/** A file of many rows that somebody takes. */
export interface CsvFile {
  /** The route, as the audit log names it. */
  action: string
  /** What its rows are about, as the audit log names it. */
  kind: string
  filename: string
  columns: string[]
  /** What was asked for, in the audit log; nothing personal. */
  details: Record<string, unknown>
}

/**
 * Answers a CSV file, written piece by piece as its lines come; their cells have been through `csvCell`. That it was taken
 * is recorded before its first line goes out.
 */
export async function sendCsv(
  req: MedusaRequest,
  res: MedusaResponse,
  { action, kind, filename, columns, details }: CsvFile,
  lines: AsyncIterable<string[]> | Iterable<string[]>,
): Promise<void> {
  const actor = actorOfRequest(req)
  await recordAudit(req.scope, {
    action,
    actor,
    target: { kind, id: null },
    vendor_id: actor.vendor_id,
    status: 200,
    origin: originOfRequest(req),
    details,
  })
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${filename}"`)
  res.setHeader("Cache-Control", "private, no-store")
  await pipeline(Readable.from(lines), stringify({ header: true, columns, bom: true }), res).catch(
    (error: unknown) => {
      // Once lines have gone out there is no other answer: the connection ends, and the file is seen to be cut.
      if (!res.headersSent) throw error
      res.destroy()
    },
  )
}
