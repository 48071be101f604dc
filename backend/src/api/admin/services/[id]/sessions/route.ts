import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { createSessionsWorkflow } from "../../../../../workflows/sessions/create-sessions"
import type { CreateSessions } from "../../../../schemas/class-session"
import { toOrder } from "../../../../schemas/list-query"
import type { SessionListQuery } from "../../../sessions/contract"
import { loadSessions } from "../../../sessions/load-sessions"

/** The sessions of a class with the places taken. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { from, to, status, limit, offset, order } = req.validatedQuery as SessionListQuery
  const [rows, count] = await req.scope.resolve(SCHEDULING_MODULE).listAndCountClassSessions(
    {
      service_id: req.params.id,
      ...(from ? { ends_at: { $gt: from } } : {}),
      ...(to ? { starts_at: { $lt: to } } : {}),
      ...(status ? { status } : {}),
    },
    { select: ["id"], take: limit, skip: offset, order: toOrder(order) },
  )
  const sessions = await loadSessions(
    req.scope,
    rows.map(({ id }) => id),
  )
  res.json({ sessions, count, offset, limit })
}

/** Schedules a session of a class, or a series; all or none. */
export async function POST(req: MedusaRequest<CreateSessions>, res: MedusaResponse): Promise<void> {
  const { result } = await createSessionsWorkflow(req.scope).run({
    input: { service_id: req.params.id, ...req.validatedBody },
  })
  res.json({ sessions: await loadSessions(req.scope, result) })
}
