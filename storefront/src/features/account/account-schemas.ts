import { z } from "zod"

/** One address, lower-cased. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Please enter an e-mail address such as name@example.com."))

/** Length only: how good a password is, the backend decides. */
export const newPassword = z
  .string()
  .min(8, "Please use at least 8 characters.")
  .max(128, "Please use at most 128 characters.")

export const signInSchema = z.object({
  email: emailAddress,
  password: z.string().min(1, "Please enter your password."),
})

/** Spaces, with which apps show a code, are left out. */
export const secondStepSchema = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(6, "Please enter the whole code.").max(64, "This is not a code.")),
})

export const registerSchema = z.object({
  first_name: z.string().trim().min(1, "Please enter your first name.").max(120),
  last_name: z.string().trim().min(1, "Please enter your last name.").max(120),
  email: emailAddress,
  password: newPassword,
})

export const profileSchema = z.object({
  first_name: z.string().trim().min(1, "Please enter your first name.").max(120),
  last_name: z.string().trim().min(1, "Please enter your last name.").max(120),
  phone: z.string().trim().max(40, "Please enter a number such as +254 700 123456."),
  language: z.string().max(35),
  second_language: z.string().max(35),
})

export const forgotPasswordSchema = z.object({ email: emailAddress })

export const resetPasswordSchema = z.object({ password: newPassword, token: z.string().min(1) })
