import { answer } from "@/ui/form-state"
import { z } from "zod"

/** One address, lower-cased. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email(answer("emailNeeded")))

/** Length only: how good a password is, the backend decides. */
export const newPassword = z.string().min(8, answer("passwordShort")).max(128, answer("passwordLong"))

export const signInSchema = z.object({
  email: emailAddress,
  password: z.string().min(1, answer("passwordNeeded")),
})

/** Spaces, with which apps show a code, are left out. */
export const secondStepSchema = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(6, answer("codeShort")).max(64, answer("codeWrong"))),
})

export const registerSchema = z.object({
  first_name: z.string().trim().min(1, answer("firstNameNeeded")).max(120),
  last_name: z.string().trim().min(1, answer("lastNameNeeded")).max(120),
  email: emailAddress,
  password: newPassword,
})

export const profileSchema = z.object({
  first_name: z.string().trim().min(1, answer("firstNameNeeded")).max(120),
  last_name: z.string().trim().min(1, answer("lastNameNeeded")).max(120),
  phone: z.string().trim().max(40, answer("phoneWrong")),
  language: z.string().max(35),
  second_language: z.string().max(35),
})

export const forgotPasswordSchema = z.object({ email: emailAddress })

export const resetPasswordSchema = z.object({ password: newPassword, token: z.string().min(1) })
