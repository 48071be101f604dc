import { z } from "@medusajs/framework/zod"
import { email } from "./primitives"
import { stated } from "./text-kind"

/** What a password field may carry; how good a new one is, is judged with what is known of its owner. */
const password = stated("secret", z.string().min(1).max(1000))

export const changePassword = z.strictObject({ current_password: password, new_password: password })

export const changeEmail = z.strictObject({ email, password })

export const undoEmailChange = z.strictObject({ token: stated("secret", z.string().min(1).max(200)) })

export type ChangePassword = z.output<typeof changePassword>
export type ChangeEmail = z.output<typeof changeEmail>
export type UndoEmailChange = z.output<typeof undoEmailChange>
