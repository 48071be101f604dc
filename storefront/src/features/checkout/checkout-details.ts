import { answer } from "@/ui/form-state"
import { z } from "zod"

const MOST = 120

function required(message: string) {
  return z.string().trim().min(1, message).max(MOST, answer("tooLong"))
}

const optional = z.string().trim().max(MOST, answer("tooLong"))

const contactShape = {
  first_name: required(answer("firstNameNeeded")),
  last_name: required(answer("lastNameNeeded")),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email(answer("emailNeeded"))),
  phone: optional.default(""),
}

const addressShape = {
  address_1: required(answer("streetNeeded")),
  address_2: optional.default(""),
  postal_code: optional.default(""),
  city: required(answer("cityNeeded")),
  country_code: z.string().regex(/^[a-z]{2}$/, answer("countryNeeded")),
}

/** Who books. A cart of services alone asks for nothing more. */
export const contactSchema = z.object(contactShape)

/** Who buys, and where to deliver the goods. */
export const deliverySchema = z.object({ ...contactShape, ...addressShape })

export type CheckoutDetails = z.output<typeof contactSchema> & Partial<z.output<typeof deliverySchema>>
