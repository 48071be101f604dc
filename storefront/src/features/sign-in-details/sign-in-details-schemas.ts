import { z } from "zod"
import { answer } from "@/ui/form-state"
import { emailAddress, newPassword } from "@/features/account/account-schemas"

const password = z.string().min(1, answer("passwordNeeded"))

export const changePasswordSchema = z.object({ current_password: password, new_password: newPassword })

export const changeEmailSchema = z.object({ email: emailAddress, password })

export const undoSchema = z.object({ token: z.string().min(1).max(200) })
