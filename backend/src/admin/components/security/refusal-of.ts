import type { TFunction } from "i18next"

import { ApiError, hasCode, messageOf } from "../../lib/api/error"

/** Why a password or code was refused, in the user's words. */
export function refusalOf(error: unknown, t: TFunction): string {
  if (hasCode(error, "code_tried")) return t("plaza.security.refused.tried")
  if (!(error instanceof ApiError)) return messageOf(error)
  if (error.status === 429) return t("plaza.security.refused.many")
  if (error.status !== 400) return error.message
  return t(`plaza.security.refused.${error.message.startsWith("password") ? "password" : "code"}`)
}
