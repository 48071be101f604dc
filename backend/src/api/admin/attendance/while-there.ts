import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import { whileThereWorkflow, type WhileThereInput } from "../../../workflows/attendance/while-there"
import { loadRecord } from "./load-record"

/** The handler of what a staff member who is there does next. */
export const whileThere =
  (act: WhileThereInput["act"]) =>
  async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { result } = await whileThereWorkflow(req.scope).run({ input: { staff_id: req.params.id, act } })
    res.json({ attendance_record: await loadRecord(req.scope, workspaceOf(req), result.id) })
  }
