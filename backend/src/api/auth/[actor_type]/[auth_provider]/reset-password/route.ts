import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"

/** Longer than making a token takes. */
const ANSWER_AFTER_MS = 400

/** What core's validator lets through. */
interface ResetRequest {
  identifier: string
  metadata?: Record<string, unknown>
}

/**
 * Has the link to choose a new password mailed, as core's route does. The answer is the same whether an account has the
 * address or not, and comes after the same time.
 */
export async function POST(req: MedusaRequest<ResetRequest>, res: MedusaResponse): Promise<void> {
  const { auth_provider: provider, actor_type: actorType } = req.params
  const { identifier: entityId, metadata } = req.validatedBody
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const made = generateResetPasswordTokenWorkflow(req.scope).run({
    input: {
      entityId,
      actorType,
      provider,
      secret: http.jwtSecret ?? "",
      jwtOptions: http.jwtOptions,
      metadata,
    },
    throwOnError: false,
  })
  await Promise.all([made, wait(ANSWER_AFTER_MS)])
  res.sendStatus(201)
}
