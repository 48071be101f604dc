import { z } from "zod"
import { answer } from "@/ui/form-state"

const MOST = 120
const optional = z.string().trim().max(MOST, answer("tooLong")).default("")

/** Where to deliver: what a cart asks for, and an address book keeps. */
export const addressShape = {
  address_1: z.string().trim().min(1, answer("streetNeeded")).max(MOST, answer("tooLong")),
  address_2: optional,
  postal_code: optional,
  city: z.string().trim().min(1, answer("cityNeeded")).max(MOST, answer("tooLong")),
  country_code: z.string().regex(/^[a-z]{2}$/, answer("countryNeeded")),
}

/** An address of the book, with the box that makes it the default. */
export const addressFormSchema = z.object({
  ...addressShape,
  id: z.string().max(200).default(""),
  is_default: z.string().optional(),
})
