"use server"

import { requestTranslations } from "@/languages/of-request"
import { exportOwnData } from "@/lib/plaza/account-data"
import type { FormState } from "@/ui/form-state"
import { explainProof } from "./explain-proof"

/** The file for the browser to keep. */
export type ExportState = FormState & { file?: { name: string; text: string } }

/** Makes a file of all that is kept of the customer. */
export async function exportAction(_state: ExportState, data: FormData): Promise<ExportState> {
  const t = await requestTranslations("answers")
  try {
    const copy = await exportOwnData(String(data.get("export_password") ?? ""))
    const name = `plaza-data-${String(copy.exported_at).slice(0, 10)}.json`
    return { done: true, file: { name, text: JSON.stringify(copy, null, 2) } }
  } catch (error) {
    return explainProof(t, error, "export_password")
  }
}
